package org.reelboard.document.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.reelboard.document.time.Time;

/** What a scene shows. */
public sealed interface Source {

  /** The file it is taken from, if it is taken from one. */
  Optional<AssetPath> file();

  /** A still picture. */
  record Still(AssetPath asset, Fields rest) implements Source {
    public Still(AssetPath asset) {
      this(asset, Fields.NONE);
    }

    @Override
    public Optional<AssetPath> file() {
      return Optional.of(asset);
    }
  }

  /**
   * A stretch of a video file. Its end follows from the scene's duration; past the end of the file
   * the last picture stands.
   *
   * @param in the exact time in the file at which the scene begins, 0 or later
   * @param speed how many seconds of the file pass in a second of film, above 0
   * @param gainDb the level of the clip's own sound in decibels
   * @param muted its own sound is not heard
   */
  record Clip(AssetPath asset, Time in, BigDecimal speed, double gainDb, boolean muted, Fields rest)
      implements Source {
    public Clip(AssetPath asset, Time in) {
      this(asset, in, BigDecimal.ONE, 0, false, Fields.NONE);
    }

    public Clip {
      // 1, 1.0 and 1.00 are one speed, and must be equal.
      speed = speed.stripTrailingZeros();
    }

    @Override
    public Optional<AssetPath> file() {
      return Optional.of(asset);
    }

    /** The time in the file that is shown at a time since the scene's start. */
    public Time fileTime(Time sinceSceneStart) {
      return in.plus(sinceSceneStart.times(speed));
    }

    public Clip withIn(Time newIn) {
      return new Clip(asset, newIn, speed, gainDb, muted, rest);
    }

    public Clip withSpeed(BigDecimal newSpeed) {
      return new Clip(asset, in, newSpeed, gainDb, muted, rest);
    }

    public Clip withGain(double newGainDb) {
      return new Clip(asset, in, speed, newGainDb, muted, rest);
    }

    /** The same clip, silent. */
    public Clip silent() {
      return new Clip(asset, in, speed, gainDb, true, rest);
    }

    /** The same clip, heard. */
    public Clip audible() {
      return new Clip(asset, in, speed, gainDb, false, rest);
    }
  }

  /** A plain colour. */
  record ColourCard(Rgb colour, Fields rest) implements Source {
    public ColourCard(Rgb colour) {
      this(colour, Fields.NONE);
    }

    @Override
    public Optional<AssetPath> file() {
      return Optional.empty();
    }
  }

  /**
   * A place for a picture or a clip that is not chosen yet: until then it shows its colour, darker
   * towards the bottom.
   *
   * @param hint what should stand there, in words; may be empty
   */
  record Slot(String hint, Rgb colour, Fields rest) implements Source {
    public Slot(String hint, Rgb colour) {
      this(hint, colour, Fields.NONE);
    }

    @Override
    public Optional<AssetPath> file() {
      return Optional.empty();
    }
  }

  /**
   * A kind that this version does not know: kept as it was written, shown as a placeholder.
   *
   * @param json the whole object; never changed
   */
  record Unknown(String kind, ObjectNode json) implements Source {
    @Override
    public Optional<AssetPath> file() {
      return Optional.empty();
    }
  }
}
