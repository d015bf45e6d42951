package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.Shade;

/**
 * A box behind all words. All lengths in sizes of the letters.
 *
 * @param radius of its corners
 * @param shadow the deviation of its shadow; 0 is none
 */
record Panel(Shade shade, double across, double down, double radius, double shadow)
    implements Ornament {
  private static final Tint SHADOW = Tint.BLACK.faded(0.35);

  /** As large as the words, with sharp corners. */
  static Panel of(Shade shade) {
    return new Panel(shade, 0, 0, 0, 0);
  }

  Panel padded(double newAcross, double newDown) {
    return new Panel(shade, newAcross, newDown, radius, shadow);
  }

  Panel rounded(double newRadius) {
    return new Panel(shade, across, down, newRadius, shadow);
  }

  Panel floating(double newShadow) {
    return new Panel(shade, across, down, radius, newShadow);
  }

  @Override
  public Rect box(SetTitle title) {
    return title.padded(across, down);
  }

  @Override
  public Rect bounds(SetTitle title) {
    float blur = (float) (shadow * title.size());
    Rect box = box(title);
    return Rects.union(box, box.inflate(3 * blur).offset(0, blur));
  }

  @Override
  public void draw(Canvas canvas, SetTitle title, double progress) {
    double size = title.size();
    Rect box = box(title);
    if (shadow > 0) {
      Rect below = box.offset(0, (float) (0.7 * shadow * size));
      Painting.shadow(canvas, below, radius * size, shadow * size, SHADOW);
    }
    Painting.fill(canvas, box, radius * size, shade);
  }
}
