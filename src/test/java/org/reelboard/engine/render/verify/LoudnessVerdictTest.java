package org.reelboard.engine.render.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelboard.engine.media.Loudness;
import org.reelboard.engine.render.Finding;

final class LoudnessVerdictTest {
  @Test
  void saysByHowManyDecibelsTheLevelIsToBeChanged() {
    assertEquals(
        List.of("Lower the level of the music and of the clips by 4.5 dB, and export again."),
        remedies(new Loudness(-9.5, -2)));
    assertEquals(
        List.of(
            "Raise the level of the music and of the clips by 6.0 dB, and export again.",
            "Lower the level of the music and of the clips by 1.5 dB, and export again."),
        remedies(new Loudness(-20, 0.5)));
  }

  @Test
  void whatPlatformsPlayNeedsNothing() {
    assertEquals(List.of(), remedies(new Loudness(-14, -1)));
  }

  @Test
  void silenceHasNoLoudness() {
    Verdicts verdicts = new Verdicts();
    new LoudnessVerdict(verdicts).tell(new Loudness(-70, -70));
    assertEquals(List.of(), verdicts.all());
  }

  private static List<String> remedies(Loudness loudness) {
    Verdicts verdicts = new Verdicts();
    new LoudnessVerdict(verdicts).tell(loudness);
    return verdicts.all().stream().map(Finding::remedy).flatMap(one -> one.stream()).toList();
  }
}
