package org.reelboard.engine.render;

import org.reelboard.document.project.Scene;

/** What scenes are called where people are told of them. */
final class SceneNames {
  private SceneNames() {}

  static String of(Scene scene) {
    return scene.name().isBlank() ? scene.id().value() : scene.name();
  }
}
