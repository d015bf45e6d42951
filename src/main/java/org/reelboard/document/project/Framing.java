package org.reelboard.document.project;

import java.util.Locale;

/**
 * How a picture of another shape than the canvas is put on it.
 *
 * @param focusX the point that stays in view when {@link Mode#COVER} cuts, as a fraction of the
 *     picture's width; 0.5 is the middle
 * @param focusY likewise of its height
 */
public record Framing(Mode mode, double focusX, double focusY, Fields rest) {
  public static final Framing COVER = new Framing(Mode.COVER, 0.5, 0.5, Fields.NONE);
  public static final Framing FIT = new Framing(Mode.FIT, 0.5, 0.5, Fields.NONE);

  public static Framing coverAround(double focusX, double focusY) {
    return new Framing(Mode.COVER, focusX, focusY, Fields.NONE);
  }

  /** What happens to the parts that do not match. */
  public enum Mode {
    /** The picture fills the canvas; what sticks out is cut. */
    COVER,
    /** The whole picture is seen, over a blurred copy of itself that fills the canvas. */
    FIT;

    /** As it is written in the project file. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
