package org.reelboard.app.editor.background;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TimeLeftTest {
  private static final Duration MINUTE = Duration.ofSeconds(60);

  @Test
  void isWhatItTookBeforeUntilItsOwnSpeedIsKnown() {
    assertEquals(Optional.empty(), TimeLeft.of(0, Duration.ZERO, Optional.empty()));
    assertEquals(Optional.of(MINUTE), TimeLeft.of(0, Duration.ZERO, Optional.of(MINUTE)));
    assertEquals(
        Optional.of(Duration.ofSeconds(30)),
        TimeLeft.of(0.25, Duration.ofSeconds(10), Optional.of(Duration.ofHours(1))));
  }

  @Test
  void goesFromOneToTheOtherByAndBy() {
    Duration left =
        TimeLeft.of(0.125, Duration.ofSeconds(10), Optional.of(Duration.ofSeconds(160)))
            .orElseThrow();
    // Half by its own speed, 70 s, half by the 140 s of what is usual.
    assertEquals(Duration.ofSeconds(105), left);
  }

  @Test
  void needsNoHistoryOnceItHasASpeed() {
    assertEquals(
        Optional.of(Duration.ofSeconds(90)),
        TimeLeft.of(0.1, Duration.ofSeconds(10), Optional.empty()));
  }
}
