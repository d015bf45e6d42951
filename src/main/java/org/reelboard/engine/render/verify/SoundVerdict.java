package org.reelboard.engine.render.verify;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.reelboard.engine.render.Remedies;

/** Whether the sound is the project's and stands with its picture, all along the film. */
final class SoundVerdict {
  private static final int MILLIS = 1000;

  /** What FFmpeg's AAC encoder puts before a sound, in seconds. */
  private static final double AAC_DELAY = 1024.0 / 48_000;

  private final Path film;
  private final Places places;
  private final Verdicts verdicts;

  SoundVerdict(Path film, Places places, Verdicts verdicts) {
    this.film = film;
    this.places = places;
    this.verdicts = verdicts;
  }

  void tell(SoundMatch match) {
    if (match.silentProject() || match.silentFilm()) {
      tellSilence(match);
      return;
    }
    String bound = Verdicts.number(Bounds.LEAST_SOUND_LIKENESS, 2);
    SoundMatch.Measured leastLike =
        match.places().stream()
            .min(Comparator.comparingDouble(SoundMatch.Measured::likeness))
            .orElseThrow();
    String likeness = Verdicts.number(leastLike.likeness(), 2);
    if (leastLike.likeness() < Bounds.LEAST_SOUND_LIKENESS) {
      verdicts.bad(
          "sound-content",
          places.atSecond(leastLike.seconds()),
          likeness,
          bound,
          Remedies.exportAgain());
      return;
    }
    verdicts.good("sound-content", likeness, bound);
    if (keepsStep(match.places())) {
      tellOffset(match.places());
    }
  }

  private void tellSilence(SoundMatch match) {
    String value = sound(match.silentFilm());
    String bound = sound(match.silentProject());
    if (match.silentFilm() == match.silentProject()) {
      verdicts.good("silence", value, bound);
    } else {
      verdicts.bad(
          match.silentFilm() ? "sound-missing" : "sound-added",
          value,
          bound,
          Remedies.exportAgain());
    }
  }

  private static String sound(boolean silent) {
    return silent ? "silence" : "sound";
  }

  private void tellOffset(List<SoundMatch.Measured> measured) {
    SoundMatch.Measured farthest =
        measured.stream()
            .max(Comparator.comparingDouble(one -> Math.abs(one.offset())))
            .orElseThrow();
    String bound = millis(Bounds.MOST_SOUND_OFFSET);
    if (Math.abs(farthest.offset()) <= Bounds.MOST_SOUND_OFFSET) {
      verdicts.good("sound-offset", millis(farthest.offset()), bound);
      return;
    }
    verdicts.bad(
        farthest.offset() > 0 ? "sound-late" : "sound-early",
        places.atSecond(farthest.seconds()),
        millis(Math.abs(farthest.offset())),
        bound,
        Remedies.command(film, moved(farthest.offset())));
  }

  /**
   * What brings the sound back where it belongs: it has to be encoded anew, as packets lie in steps
   * of 21 ms. The new encoder's own delay is taken off as well.
   */
  private String moved(double offset) {
    double early = offset + AAC_DELAY;
    String filter =
        early > 0
            ? "atrim=start=" + Verdicts.number(early, 4) + ",asetpts=N/SR/TB"
            : "adelay=" + Verdicts.number(-early * MILLIS, 1) + ":all=1";
    double length = places.layout().duration().approximateSeconds() - AAC_DELAY;
    return "-af "
        + filter
        + ",apad,atrim=end="
        + Verdicts.number(length, 4)
        + " -c:v copy -c:a aac -b:a 192k"
        + " -movflags +faststart+negative_cts_offsets -use_editlist 0";
  }

  /** Where the sound drifts, how far it is off depends on the place, and is not told. */
  private boolean keepsStep(List<SoundMatch.Measured> measured) {
    double least = measured.stream().mapToDouble(SoundMatch.Measured::offset).min().orElseThrow();
    double most = measured.stream().mapToDouble(SoundMatch.Measured::offset).max().orElseThrow();
    String bound = millis(Bounds.MOST_DRIFT);
    if (most - least > Bounds.MOST_DRIFT) {
      verdicts.bad("sound-drift", millis(most - least), bound, Remedies.exportAgain());
      return false;
    }
    verdicts.good("sound-drift", millis(most - least), bound);
    return true;
  }

  private static String millis(double seconds) {
    return Verdicts.number(seconds * MILLIS, 1) + " ms";
  }
}
