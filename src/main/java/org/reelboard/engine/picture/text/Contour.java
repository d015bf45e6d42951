package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintMode;
import io.github.humbleui.skija.PaintStrokeJoin;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathFillMode;
import org.jspecify.annotations.Nullable;

/** The shape of a layer, made of the letters' own. The caller closes what is made. */
@FunctionalInterface
interface Contour {
  /** Widths below this change nothing that is seen. */
  double FINE = 0.05;

  /** How much finer than a canvas unit the curves of a line along an edge are. */
  float PRECISION = 2;

  /** The shape of the layer where the letters have that one. */
  Path of(Path letters);

  /** The letters themselves. */
  static Contour same() {
    return letters -> moved(letters, 0, 0);
  }

  /** A line along their edges. */
  static Contour edge(double width) {
    return letters -> drawn(letters, PaintMode.STROKE, width);
  }

  /** The letters with a line along their edges, and moved. */
  static Contour wider(double width, double dx, double dy) {
    return letters -> {
      try (Path wide = wide(letters, width)) {
        return moved(wide, dx, dy);
      }
    };
  }

  /** The letters with a line along their edges, and all that they cover when they are pulled. */
  static Contour pulled(double width, double dx, double dy) {
    return letters -> {
      try (Path wide = wide(letters, width)) {
        return Sweep.of(wide, dx, dy);
      }
    };
  }

  private static Path wide(Path letters, double width) {
    return width > FINE ? drawn(letters, PaintMode.STROKE_AND_FILL, width) : moved(letters, 0, 0);
  }

  private static Path drawn(Path letters, PaintMode mode, double width) {
    try (Paint pen =
        new Paint()
            .setMode(mode)
            .setStrokeWidth((float) width)
            .setStrokeJoin(PaintStrokeJoin.ROUND)) {
      return orNothing(pen.getFillPath(letters, null, PRECISION));
    }
  }

  private static Path moved(Path shape, double dx, double dy) {
    return orNothing(shape.makeTransform(Matrix33.makeTranslate((float) dx, (float) dy)));
  }

  /** Skia makes no shape of what lies too far out to be counted. */
  private static Path orNothing(@Nullable Path shape) {
    return shape == null ? new Path(PathFillMode.WINDING) : shape;
  }
}
