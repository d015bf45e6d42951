package org.reelboard.engine.picture.caption;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.TextLine;

/**
 * A speech bubble behind all lines, with a tail at its lower left. All lengths in sizes of the
 * letters.
 */
record Bubble(Tint tint, double sides, double ends, double radius) implements Backing {
  private static final double TAIL = 0.42;

  @Override
  public Rect bounds(SpokenLayout words) {
    Rect box = box(words);
    return new Rect(
        box.getLeft(),
        box.getTop(),
        box.getRight(),
        box.getBottom() + (float) (TAIL * words.size()));
  }

  private Rect box(SpokenLayout words) {
    Rect box = words.layout().box();
    for (TextLine line : words.layout().lines()) {
      box =
          Rects.union(
              box,
              LetterBox.AS_WRITTEN.around(line.box(), line.baseline(), words.size(), sides, ends));
    }
    return box;
  }

  @Override
  public void draw(Canvas canvas, SpokenLayout words, int spoken) {
    Rect box = box(words);
    float size = (float) words.size();
    float corner = (float) (radius * size);
    float left = box.getLeft() + corner * 0.9f;
    try (Paint paint = new Paint().setAntiAlias(true).setColor(tint.argb());
        PathBuilder builder = new PathBuilder()) {
      builder.addRRect(
          RRect.makeLTRB(box.getLeft(), box.getTop(), box.getRight(), box.getBottom(), corner));
      builder.moveTo(left, box.getBottom() - 1);
      builder.quadTo(
          left + 0.06f * size,
          box.getBottom() + 0.26f * size,
          left - 0.2f * size,
          box.getBottom() + (float) TAIL * size);
      builder.quadTo(
          left + 0.34f * size,
          box.getBottom() + 0.34f * size,
          left + 0.52f * size,
          box.getBottom() - 1);
      builder.closePath();
      try (Path path = builder.build()) {
        canvas.drawPath(path, paint);
      }
    }
  }
}
