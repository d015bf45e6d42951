package org.reelboard.engine.picture.text;

import io.github.humbleui.types.Rect;
import java.util.List;

/**
 * What a reader takes for one letter, with its marks, or a ligature. A whole word where letters
 * join.
 *
 * @param start its first UTF-16 unit in the text
 * @param end behind its last
 * @param line its line, from 0
 * @param word its word in the text, from 0
 * @param box from where it begins to where the next one does, and as tall as its line
 */
public record Letter(int start, int end, int line, int word, Rect box, List<GlyphRun> runs) {
  public Letter {
    runs = List.copyOf(runs);
  }
}
