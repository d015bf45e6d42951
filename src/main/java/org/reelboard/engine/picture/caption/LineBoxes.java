package org.reelboard.engine.picture.caption;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.TextLine;

/**
 * A box with round corners behind each line. All lengths in sizes of the letters.
 *
 * @param when a line has its box
 * @param letters what they are put around
 * @param sides what it stands out at the left and right
 * @param ends what it stands out above and below
 */
record LineBoxes(Tint tint, When when, LetterBox letters, double sides, double ends, double radius)
    implements Backing {
  /** When a line has its box. */
  enum When {
    ALWAYS,
    /** From its first word on. */
    SPOKEN
  }

  @Override
  public Rect bounds(SpokenLayout words) {
    return words.layout().lines().stream()
        .map(line -> box(line, words.size()))
        .reduce(Rects::union)
        .orElse(words.layout().box());
  }

  /** As one shape: where boxes of lines overlap, a clear colour is not laid on twice. */
  @Override
  public void draw(Canvas canvas, SpokenLayout words, int spoken) {
    float corner = (float) (radius * words.size());
    try (Paint paint = new Paint().setAntiAlias(true).setColor(tint.argb());
        PathBuilder builder = new PathBuilder()) {
      for (TextLine line : seen(words, spoken)) {
        Rect box = box(line, words.size());
        if (line.box().getWidth() > 0) {
          builder.addRRect(
              RRect.makeLTRB(box.getLeft(), box.getTop(), box.getRight(), box.getBottom(), corner));
        }
      }
      try (Path path = builder.build()) {
        canvas.drawPath(path, paint);
      }
    }
  }

  @Override
  public boolean followsWords() {
    return when == When.SPOKEN;
  }

  private List<TextLine> seen(SpokenLayout words, int spoken) {
    List<TextLine> lines = words.layout().lines();
    return switch (when) {
      case ALWAYS -> lines;
      case SPOKEN -> spoken < 0 ? List.of() : lines.subList(0, words.line(spoken) + 1);
    };
  }

  private Rect box(TextLine line, double size) {
    return letters.around(line.box(), line.baseline(), size, sides, ends);
  }
}
