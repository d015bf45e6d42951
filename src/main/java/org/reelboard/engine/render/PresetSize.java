package org.reelboard.engine.render;

import org.reelboard.document.project.Canvas;
import org.reelboard.engine.media.FilmFormat;
import org.reelboard.engine.media.Size;

/** How large a preset's film is. */
public sealed interface PresetSize {
  /** The size of a film of this canvas; even. */
  Size on(Canvas canvas);

  /**
   * The canvas decides the shape: the film is the largest of the canvas's shape, lying or standing
   * as the canvas does, whose short edge and long edge are at most these. So 1080 and 1920 make a
   * canvas of 9:16 1080x1920, one of 16:9 1920x1080, one of 1:1 1080x1080, one of 4:5 1080x1350.
   */
  record Edges(int shortEdge, int longEdge) implements PresetSize {
    @Override
    public Size on(Canvas canvas) {
      int canvasShort = Math.min(canvas.width(), canvas.height());
      int canvasLong = Math.max(canvas.width(), canvas.height());
      double scale = Math.min((double) shortEdge / canvasShort, (double) longEdge / canvasLong);
      return FilmFormat.even(
          new Size(pixels(canvas.width() * scale), pixels(canvas.height() * scale)));
    }

    private static int pixels(double exact) {
      return Math.max(1, (int) Math.round(exact));
    }
  }

  /** The platform decides the shape, whatever the canvas has. */
  record Fixed(Size size) implements PresetSize {
    @Override
    public Size on(Canvas canvas) {
      return FilmFormat.even(size);
    }
  }
}
