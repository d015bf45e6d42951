package org.reelboard.app.editor.timeline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.reelboard.document.project.SceneId;

/**
 * What a gesture shows while it goes on.
 *
 * @param guide the edge that the pointer was drawn to
 * @param badge a short text beside the pointer, such as the new duration
 * @param insertion where scenes will be put in the order of scenes
 * @param lifted scenes that are being carried
 * @param shift how far the picture is moved so that an edge stays under the pointer, in pixels
 */
record Feedback(
    OptionalLong guide,
    Optional<String> badge,
    OptionalInt insertion,
    Set<SceneId> lifted,
    double shift) {
  static final Feedback NONE =
      new Feedback(OptionalLong.empty(), Optional.empty(), OptionalInt.empty(), Set.of(), 0);

  Feedback {
    lifted = Set.copyOf(lifted);
  }

  static Feedback edge(OptionalLong guide, String badge, double shift) {
    return new Feedback(guide, Optional.of(badge), OptionalInt.empty(), Set.of(), shift);
  }

  static Feedback carrying(Set<SceneId> lifted, OptionalInt insertion, String badge) {
    return new Feedback(OptionalLong.empty(), Optional.of(badge), insertion, lifted, 0);
  }

  static Feedback inserting(int index) {
    return new Feedback(OptionalLong.empty(), Optional.empty(), OptionalInt.of(index), Set.of(), 0);
  }
}
