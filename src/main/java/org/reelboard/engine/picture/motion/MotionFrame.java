package org.reelboard.engine.picture.motion;

import java.util.List;

/**
 * How all parts are drawn at an instant. Equal ones look the same.
 *
 * @param unit what the parts are
 * @param looks one for each part
 */
public record MotionFrame(MotionUnit unit, List<PartLook> looks) {
  /** Nothing moves. */
  public static final MotionFrame REST = new MotionFrame(MotionUnit.WHOLE, List.of(PartLook.REST));

  public MotionFrame {
    looks = List.copyOf(looks);
  }

  /** This frame, so much of each part: 0 to 1. */
  public MotionFrame withOpacity(double opacity) {
    return new MotionFrame(
        unit, looks.stream().map(look -> look.withOpacity(opacity)).toList());
  }
}
