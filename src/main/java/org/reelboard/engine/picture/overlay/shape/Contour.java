package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.skija.PathBuilder;

/** An outline in canvas units around the shape's centre. */
@FunctionalInterface
interface Contour {
  void trace(PathBuilder path);
}
