package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.TextBlob;
import java.util.List;

/** A part of a text, ready to be drawn. {@link Pieces} own it. */
record Piece(List<Run> runs) {
  /**
   * Its glyphs of one typeface.
   *
   * @param colour true if they have colours of their own
   */
  record Run(TextBlob blob, boolean colour) {}

  Piece {
    runs = List.copyOf(runs);
  }
}
