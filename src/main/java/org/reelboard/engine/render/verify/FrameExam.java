package org.reelboard.engine.render.verify;

import java.util.Optional;

/**
 * What was measured of one frame of a film, held against the project's frame of its number.
 *
 * @param likeness of both lumas as wholes, 1 where they are the same, 0 where nothing is
 * @param difference the mean squared difference of both lumas
 * @param shift how far it lies beside; empty where the picture is too smooth to tell
 * @param shown which of the project's frames it is: its own, where others look the same
 */
record FrameExam(
    long number,
    Similarity ssim,
    double likeness,
    double difference,
    ColourMatch colour,
    Optional<Shift> shift,
    long shown) {

  /** SSIM of each plane. */
  record Similarity(double luma, double blueDifference, double redDifference) {
    static Similarity of(Planes project, Planes film) {
      return new Similarity(
          Ssim.of(project.luma(), film.luma()),
          Ssim.of(project.blueDifference(), film.blueDifference()),
          Ssim.of(project.redDifference(), film.redDifference()));
    }
  }

  /** What is wrong with a frame: the likeliest cause alone. */
  enum Fault {
    NONE,
    /** It is another frame of the project. */
    OTHER_FRAME,
    /** It lies beside where it should. */
    SHIFTED,
    /** Its colours are others. */
    OTHER_COLOURS,
    /** It shows something else. */
    OTHER_PICTURE,
    /** It is blurred or badly encoded. */
    POOR
  }

  /** How many frames it comes late; below 0 where it comes early. */
  long late() {
    return number - shown;
  }

  /** The same, taken for its own frame. */
  FrameExam inPlace() {
    return new FrameExam(number, ssim, likeness, difference, colour, shift, number);
  }

  Fault fault() {
    if (shown != number) {
      return Fault.OTHER_FRAME;
    }
    if (isShifted()) {
      return Fault.SHIFTED;
    }
    boolean poor = ssim.luma() < Bounds.LEAST_SSIM;
    if (colour.error() > Bounds.MOST_COLOUR_ERROR) {
      return otherColours(poor);
    }
    if (likeness < Bounds.LEAST_LIKENESS) {
      return Fault.OTHER_PICTURE;
    }
    return poor ? Fault.POOR : Fault.NONE;
  }

  private Fault otherColours(boolean poor) {
    if (colour.explanation() != ColourReading.BT709_LIMITED) {
      return Fault.OTHER_COLOURS;
    }
    if (likeness < Bounds.LEAST_LIKENESS) {
      return Fault.OTHER_PICTURE;
    }
    return poor ? Fault.POOR : Fault.OTHER_COLOURS;
  }

  private boolean isShifted() {
    boolean far = shift.isPresent() && shift.get().length() > Bounds.MOST_SHIFT_OF_A_FRAME;
    return far && (shift.get().explains() || shift.get().rest() < Bounds.EXPLAINED * difference);
  }
}
