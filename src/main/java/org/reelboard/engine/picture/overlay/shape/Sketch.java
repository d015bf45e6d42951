package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.engine.picture.artwork.Drawing;

/**
 * A drawn shape: parts above each other, with one outline around all and one shadow below.
 *
 * @param box around the parts, without outline and shadow
 */
record Sketch(Object state, Rect box, List<Part> parts, Edging edging) implements Drawing {
  Sketch {
    parts = List.copyOf(parts);
  }

  @Override
  public Rect bounds() {
    return edging.around(box);
  }

  @Override
  public void draw(Canvas canvas) {
    if (edging.shadow() > 0) {
      edging.drawShadow(box, canvas, this::drawParts);
    }
    drawParts(canvas);
  }

  private void drawParts(Canvas canvas) {
    if (edging.width() > 0) {
      parts.forEach(part -> part.drawAround(edging.width(), edging.tint(), canvas));
    }
    parts.forEach(part -> part.draw(canvas));
  }
}
