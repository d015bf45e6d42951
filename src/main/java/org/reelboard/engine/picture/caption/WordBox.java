package org.reelboard.engine.picture.caption;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.artwork.Tint;

/**
 * A box with round corners behind the spoken word. All lengths in sizes of the letters.
 *
 * @param sides what it stands out at the left and right
 * @param ends what it stands out above and below
 */
record WordBox(Tint tint, double sides, double ends, double radius) implements Backing {
  @Override
  public Rect bounds(SpokenLayout words) {
    Rect bounds = words.layout().box();
    for (int word = 0; word < words.words().size(); word++) {
      bounds = Rects.union(bounds, box(words, word));
    }
    return bounds;
  }

  @Override
  public void draw(Canvas canvas, SpokenLayout words, int spoken) {
    if (spoken < 0) {
      return;
    }
    Rect box = box(words, spoken);
    try (Paint paint = new Paint().setAntiAlias(true).setColor(tint.argb())) {
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

  @Override
  public boolean followsWords() {
    return true;
  }

  private Rect box(SpokenLayout words, int word) {
    double baseline = words.layout().lines().get(words.line(word)).baseline();
    return LetterBox.AS_WRITTEN.around(
        words.boxes().get(word), baseline, words.size(), sides, ends);
  }
}
