package org.reelboard.engine.picture.caption;

import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.motion.Affine;
import org.reelboard.engine.picture.motion.MotionUnit;
import org.reelboard.engine.picture.motion.PartLook;

/** How words move as they are spoken. */
interface WordMotion {
  /** What moves by itself. */
  default MotionUnit unit() {
    return MotionUnit.WORD;
  }

  /**
   * How a part looks.
   *
   * @param since how many seconds ago it began to be spoken; below 0 where that is to come
   * @param left how many seconds until the next one begins; below 0 where that is over
   * @param box of the part at rest
   * @param size of the letters
   */
  PartLook look(double since, double left, Rect box, double size);

  /** True where it always looks the same. */
  default boolean isStill() {
    return false;
  }

  /** Nothing moves. */
  record Still() implements WordMotion {
    @Override
    public PartLook look(double since, double left, Rect box, double size) {
      return PartLook.REST;
    }

    @Override
    public boolean isStill() {
      return true;
    }
  }

  /**
   * The spoken word grows, a little over its size, and shrinks again.
   *
   * @param most how large it is while it is spoken
   */
  record Pop(double most) implements WordMotion {
    private static final double GROWING = 0.14;
    private static final double SHRINKING = 0.12;

    @Override
    public PartLook look(double since, double left, Rect box, double size) {
      if (since < 0 || left < -SHRINKING) {
        return PartLook.REST;
      }
      double up = overshooting(Math.clamp(since / GROWING, 0, 1));
      double down = Math.clamp(1 + left / SHRINKING, 0, 1);
      double scale = 1 + (most - 1) * (left < 0 ? down : up);
      return scaled(box, scale, 0, 1);
    }
  }

  /**
   * Words are not there until they are spoken; then they come.
   *
   * @param seconds that it takes
   * @param rise from how far below, in sizes
   * @param from how large they begin
   */
  record Arrive(double seconds, double rise, double from) implements WordMotion {
    @Override
    public PartLook look(double since, double left, Rect box, double size) {
      if (since < 0) {
        return scaled(box, 1, 0, 0);
      }
      double way = Math.clamp(since / seconds, 0, 1);
      if (way >= 1) {
        return PartLook.REST;
      }
      double eased = 1 - StrictMath.pow(1 - way, 3);
      double scale = from + (1 - from) * overshooting(way);
      return scaled(box, scale, rise * size * (1 - eased), eased);
    }
  }

  /** Letters appear one by one, as if they were typed. */
  record Typed() implements WordMotion {
    @Override
    public MotionUnit unit() {
      return MotionUnit.LETTER;
    }

    @Override
    public PartLook look(double since, double left, Rect box, double size) {
      return since < 0 ? scaled(box, 1, 0, 0) : PartLook.REST;
    }
  }

  /** Past 1 and back: the usual curve with an overshoot of a tenth (Penner's back, s = 1.70158). */
  private static double overshooting(double way) {
    double back = 1.70158;
    double left = way - 1;
    return 1 + (back + 1) * left * left * left + back * left * left;
  }

  private static PartLook scaled(Rect box, double scale, double down, double opacity) {
    double x = (box.getLeft() + box.getRight()) / 2;
    double y = (box.getTop() + box.getBottom()) / 2;
    return new PartLook(
        new Affine(scale, 0, 0, scale, x - scale * x, y - scale * y + down),
        opacity,
        0,
        PartLook.REST.seen(),
        0);
  }
}
