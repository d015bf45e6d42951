package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Tint;

/** A stroke of a marker pen behind each line: its edges are not quite straight. */
record MarkerStrokes(Tint tint) implements Ornament {
  @Override
  public Rect bounds(SetTitle title) {
    return title.padded(0.34, 0.12);
  }

  @Override
  public void draw(Canvas canvas, SetTitle title, double progress) {
    for (int i = 0; i < title.lines().size(); i++) {
      stroke(canvas, title.lines().get(i), title.size(), i);
    }
  }

  private void stroke(Canvas canvas, Rect line, double size, int index) {
    double middle = (line.getTop() + line.getBottom()) / 2;
    float top = (float) (middle - 0.56 * size);
    float bottom = (float) (middle + 0.6 * size);
    float left = (float) (line.getLeft() - 0.24 * size);
    float right = (float) (line.getRight() + 0.24 * size);
    float uneven = (float) (0.07 * size) * (index % 2 == 0 ? 1 : -1);
    try (PathBuilder outline =
            new PathBuilder()
                .moveTo(left, top + Math.max(uneven, 0))
                .cubicTo(
                    left + (right - left) / 3,
                    top - 0.4f * uneven,
                    right - (right - left) / 3,
                    top + 0.7f * uneven,
                    right + Math.abs(uneven),
                    top)
                .lineTo(right, bottom - Math.abs(uneven))
                .cubicTo(
                    right - (right - left) / 3,
                    bottom + 0.4f * uneven,
                    left + (right - left) / 3,
                    bottom - 0.6f * uneven,
                    left - Math.abs(uneven),
                    bottom)
                .closePath();
        Path path = outline.snapshot()) {
      Painting.fill(canvas, path, tint);
    }
  }
}
