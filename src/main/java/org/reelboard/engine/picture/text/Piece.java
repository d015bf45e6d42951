package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.TextBlob;
import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.engine.picture.artwork.Rects;

/** A part of a text, ready to be drawn. {@link Pieces} own it. */
record Piece(List<Run> runs) {
  /** Its glyphs of one typeface. */
  sealed interface Run {
    /** None of their shapes stands out of this. */
    Rect ink();

    void close();
  }

  /**
   * Glyphs that are shapes, as one. Drawn as such rather than as text: it takes a part of the time
   * when they turn or grow, they lie anywhere between the pixels, and are the same at every size.
   */
  record Outlined(Path shape, Rect ink) implements Run {
    @Override
    public void close() {
      shape.close();
    }
  }

  /** Glyphs that have colours of their own. */
  record Coloured(TextBlob blob, Rect ink) implements Run {
    @Override
    public void close() {
      blob.close();
    }
  }

  Piece {
    runs = List.copyOf(runs);
  }

  /** No shape of it stands out of this. */
  Rect ink() {
    return runs.stream().map(Run::ink).reduce(Rects::union).orElse(Rect.makeWH(0, 0));
  }

  /** Each run by itself. */
  List<Piece> apart() {
    return runs.size() < 2
        ? List.of(this)
        : runs.stream().map(run -> new Piece(List.of(run))).toList();
  }

  /** True if any of its glyphs has colours of its own. */
  boolean isColoured() {
    return runs.stream().anyMatch(Coloured.class::isInstance);
  }
}
