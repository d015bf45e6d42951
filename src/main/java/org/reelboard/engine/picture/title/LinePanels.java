package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.text.Shade;

/**
 * A box behind each line, as wide as the line; boxes that touch look like one. All lengths in sizes
 * of the letters.
 *
 * @param radius of their corners
 */
record LinePanels(Shade shade, double across, double down, double radius) implements Ornament {
  private List<Rect> boxes(SetTitle title) {
    double size = title.size();
    return title.lines().stream()
        .filter(line -> line.getWidth() > 0)
        .map(line ->
            new Rect(
                (float) (line.getLeft() - across * size),
                (float) (line.getTop() - down * size),
                (float) (line.getRight() + across * size),
                (float) (line.getBottom() + down * size)))
        .toList();
  }

  @Override
  public Rect bounds(SetTitle title) {
    return boxes(title).stream().reduce(Rects::union).orElse(title.box());
  }

  @Override
  public void draw(Canvas canvas, SetTitle title, double progress) {
    for (Rect box : boxes(title)) {
      Painting.fill(canvas, box, radius * title.size(), shade);
    }
  }
}
