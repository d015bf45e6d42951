package org.reelboard.document.edit;

import java.util.Locale;
import java.util.Optional;
import org.reelboard.document.project.Scene;

/** Something of a scene that other scenes can be given too. */
public enum SceneSetting {
  LOOK,
  CAMERA,
  TRANSITION,
  FRAMING,
  DURATION;

  /** As its texts are known by. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The edit that gives it to a scene. */
  Edit edit(Scene from, Scene to) {
    return switch (this) {
      case LOOK -> SceneEdits.setLook(to.id(), from.look());
      case CAMERA -> SceneEdits.setCamera(to.id(), from.camera());
      case TRANSITION -> transition(from, to);
      case FRAMING -> SceneEdits.setFraming(to.id(), from.framing());
      case DURATION -> SceneEdits.setDuration(to.id(), from.duration());
    };
  }

  /** A scene that is too short for the transition comes in without one. */
  private static Edit transition(Scene from, Scene to) {
    return project -> {
      try {
        return SceneEdits.setTransition(to.id(), from.transition()).apply(project);
      } catch (EditException e) {
        return SceneEdits.setTransition(to.id(), Optional.empty()).apply(project);
      }
    };
  }
}
