package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.TextBlob;
import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.engine.picture.artwork.Rects;

/** A part of a text, ready to be drawn. {@link Pieces} own it. */
record Piece(List<Run> runs) {
  /**
   * Its glyphs of one typeface.
   *
   * @param colour true if they have colours of their own
   * @param ink none of their shapes stands out of this
   */
  record Run(TextBlob blob, boolean colour, Rect ink) {}

  Piece {
    runs = List.copyOf(runs);
  }

  /** No shape of it stands out of this. */
  Rect ink() {
    return runs.stream().map(Run::ink).reduce(Rects::union).orElse(Rect.makeWH(0, 0));
  }

  /** True if any of its glyphs has colours of its own. */
  boolean isColoured() {
    return runs.stream().anyMatch(Run::colour);
  }
}
