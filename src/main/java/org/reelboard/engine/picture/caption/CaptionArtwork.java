package org.reelboard.engine.picture.caption;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.caption.SpokenWord;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;

/** One caption in its style. (0, 0) is the middle of the picture. */
final class CaptionArtwork implements Artwork {
  private final CaptionText text;
  private final CaptionDesign design;
  private final SpokenLayout whole;
  private final Room room;
  private @Nullable CaptionCard card;
  private int cardIndex = -1;

  /**
   * Where captions may stand, in canvas units around the middle of the picture.
   *
   * @param top its upper edge
   * @param bottom its lower edge
   */
  record Room(double top, double bottom) {}

  CaptionArtwork(CaptionText text, CaptionDesign design, SpokenLayout whole, Room room) {
    this.text = text;
    this.design = design;
    this.whole = whole;
    this.room = room;
  }

  @Override
  public Drawing at(Moment moment) {
    CaptionCard seen = card(moment.since());
    return new CaptionDrawing(seen, new State(cardIndex, seen.at(moment.since())));
  }

  /** Of its letters, in canvas units. */
  double size() {
    return whole.size();
  }

  private CaptionCard card(Time since) {
    int wanted =
        switch (design.shown()) {
          case ALL -> 0;
          case ONE_WORD -> Math.max(0, whole.spoken(since));
        };
    if (card != null && wanted == cardIndex) {
      return card;
    }
    close();
    cardIndex = wanted;
    card = new CaptionCard(layout(wanted), design);
    return card;
  }

  private SpokenLayout layout(int index) {
    boolean all = design.shown() == CaptionDesign.Shown.ALL || whole.words().isEmpty();
    return all ? whole : alone(whole.words().get(index));
  }

  /** A word by itself. */
  private SpokenLayout alone(SpokenWord word) {
    String said = whole.layout().text().substring(word.start(), word.end());
    return SpokenLayout.ofOne(text.set(said, whole.layout().style()), word);
  }

  /** How far down the middle of the words lies from the middle of the picture. */
  private double down(CaptionCard seen) {
    Rect box = seen.box();
    double free = Math.max(0, room.bottom() - room.top() - box.getHeight());
    return room.top() + design.y() * free - box.getTop();
  }

  @Override
  public long bytes() {
    return card == null ? 0 : card.bytes();
  }

  @Override
  public void close() {
    if (card != null) {
      card.close();
      card = null;
    }
  }

  /** What the picture depends on. */
  private record State(int card, CaptionCard.Look look) {}

  private final class CaptionDrawing implements Drawing {
    private final CaptionCard seen;
    private final State state;

    CaptionDrawing(CaptionCard seen, State state) {
      this.seen = seen;
      this.state = state;
    }

    @Override
    public Object state() {
      return state;
    }

    @Override
    public Rect bounds() {
      return seen.bounds(state.look()).offset(0, (float) down(seen));
    }

    @Override
    public Rect box() {
      return seen.box().offset(0, (float) down(seen));
    }

    @Override
    public void draw(Canvas canvas) {
      int restore = canvas.save();
      canvas.translate(0, (float) down(seen));
      seen.draw(canvas, state.look());
      canvas.restoreToCount(restore);
    }
  }
}
