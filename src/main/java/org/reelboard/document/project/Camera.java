package org.reelboard.document.project;

import java.util.List;

/** How the view moves over a scene's picture. Moves and easings are ids of catalogue entries. */
public sealed interface Camera {
  /** The whole picture, as large as fits, unmoving. */
  Camera STATIC = new NamedMove("static", "linear", 0);

  /** The id of the easing along the whole path. */
  String easing();

  /**
   * A preset of a path.
   *
   * @param move its id, such as {@code slow-zoom-in}
   * @param strength how far it goes, 0 (not at all) to 1
   */
  record NamedMove(String move, String easing, double strength, Fields rest) implements Camera {
    public NamedMove(String move, String easing, double strength) {
      this(move, easing, strength, Fields.NONE);
    }
  }

  /** A path of the user's own; at least one keyframe, in the order of their times. */
  record Path(List<CameraKeyframe> keyframes, String easing, Fields rest) implements Camera {
    public Path(List<CameraKeyframe> keyframes, String easing) {
      this(keyframes, easing, Fields.NONE);
    }

    public Path {
      keyframes = List.copyOf(keyframes);
    }
  }
}
