package org.reelboard.engine.render.verify;

import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Scene;
import org.reelboard.engine.render.Finding;

/** Where in a film something was found. */
record Places(Layout layout) {
  Finding.Place at(long frame) {
    return new Finding.Place(frame, layout.rate().instant(frame), scene(frame));
  }

  /** The scene that a second of the film belongs to. */
  Finding.Place atSecond(double seconds) {
    return at(
        Math.clamp(Math.round(seconds * layout.rate().approximate()), 0, layout.frames() - 1));
  }

  private String scene(long frame) {
    int index = layout.indexAt(frame);
    if (index < 0) {
      return "";
    }
    Scene scene = layout.placements().get(index).scene();
    return scene.name().isBlank() ? scene.id().value() : scene.name();
  }
}
