package org.reelboard.engine.picture.transition;

import java.util.List;
import org.reelboard.engine.picture.catalogue.Parameter;

/** Where a transition goes to. */
final class Direction {
  static final String LEFT = "left";
  static final String RIGHT = "right";
  static final String UP = "up";
  static final String DOWN = "down";

  static final Parameter.Choice PARAMETER =
      new Parameter.Choice("direction", List.of(LEFT, RIGHT, UP, DOWN), LEFT);

  private Direction() {}

  /** True where it goes across the picture rather than up or down it. */
  static boolean isAcross(String direction) {
    return direction.equals(LEFT) || direction.equals(RIGHT);
  }

  /** True where it goes towards the right or lower edge, as the coordinates grow. */
  static boolean isForward(String direction) {
    return direction.equals(RIGHT) || direction.equals(DOWN);
  }
}
