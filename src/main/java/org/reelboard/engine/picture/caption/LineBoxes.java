package org.reelboard.engine.picture.caption;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.TextLine;

/**
 * A box with round corners behind each line. All lengths in sizes of the letters.
 *
 * @param sides what it stands out at the left and right
 * @param ends what it stands out above and below
 */
record LineBoxes(Tint tint, double sides, double ends, double radius) implements Backing {
  @Override
  public Rect bounds(SpokenLayout words) {
    return words.layout().lines().stream()
        .map(line -> box(line, words.size()))
        .reduce(Rects::union)
        .orElse(words.layout().box());
  }

  @Override
  public void draw(Canvas canvas, SpokenLayout words, int spoken) {
    try (Paint paint = new Paint().setAntiAlias(true).setColor(tint.argb())) {
      for (TextLine line : words.layout().lines()) {
        Rect box = box(line, words.size());
        if (line.box().getWidth() > 0) {
          canvas.drawRRect(
              RRect.makeLTRB(
                  box.getLeft(),
                  box.getTop(),
                  box.getRight(),
                  box.getBottom(),
                  (float) (radius * words.size())),
              paint);
        }
      }
    }
  }

  private Rect box(TextLine line, double size) {
    return LetterBox.of(line.box(), line.baseline(), size, sides, ends);
  }
}
