package org.reelboard.engine.picture.motion;

import io.github.humbleui.types.Rect;
import java.util.List;

/** What is moved, taken apart in each way. */
public interface MotionSubject {
  /** The boxes of its parts at rest, in reading order; at least one. */
  List<Rect> boxes(MotionUnit unit);

  /**
   * Which part the finer part belongs to.
   *
   * @param coarse not finer than the other
   */
  int owner(MotionUnit coarse, MotionUnit fine, int index);

  /** Which way it is read. */
  default Reading reading() {
    return Reading.RIGHTWARD;
  }

  /** Something that cannot be taken apart. */
  static MotionSubject whole(Rect box) {
    return new MotionSubject() {
      @Override
      public List<Rect> boxes(MotionUnit unit) {
        return List.of(box);
      }

      @Override
      public int owner(MotionUnit coarse, MotionUnit fine, int index) {
        return 0;
      }
    };
  }
}
