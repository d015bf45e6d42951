package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.Shade;

/** A coloured bar behind the headline and a white one behind what stands below it. */
record NewsPanels(Tint accent) implements Ornament {
  private static final Tint PAPER = Tint.parse("#f6f7f9");

  private static Rect headline(SetTitle title) {
    float across = (float) (0.42 * title.size());
    float down = (float) (0.1 * title.size());
    Rect first = title.first();
    return new Rect(
        title.box().getLeft() - across,
        first.getTop() - down,
        title.box().getRight() + across,
        first.getBottom() + down);
  }

  private static Rect below(SetTitle title) {
    Rect head = headline(title);
    float bottom = (float) (title.box().getBottom() + 0.14 * title.size());
    return new Rect(head.getLeft(), head.getBottom(), head.getRight(), bottom);
  }

  private static boolean hasMore(SetTitle title) {
    return title.box().getBottom() > title.first().getBottom() + 1;
  }

  @Override
  public Rect box(SetTitle title) {
    return hasMore(title) ? Rects.union(headline(title), below(title)) : headline(title);
  }

  @Override
  public Rect bounds(SetTitle title) {
    return box(title).inflate((float) (0.5 * title.size()));
  }

  @Override
  public void draw(Canvas canvas, SetTitle title, double progress) {
    Rect under = box(title).offset(0, (float) (0.08 * title.size()));
    Painting.shadow(canvas, under, 0, 0.13 * title.size(), Tint.BLACK.faded(0.4));
    if (hasMore(title)) {
      Painting.fill(canvas, below(title), 0, Shade.of(PAPER));
    }
    Rect head = headline(title);
    Painting.fill(
        canvas,
        head,
        0,
        Shade.down(accent.towards(Tint.WHITE, 0.06), accent.towards(Tint.BLACK, 0.12)));
    Rect edge =
        new Rect(
            head.getLeft(),
            head.getTop(),
            head.getLeft() + (float) (0.12 * title.size()),
            head.getBottom());
    Painting.fill(canvas, edge, 0, Shade.of(PAPER));
  }
}
