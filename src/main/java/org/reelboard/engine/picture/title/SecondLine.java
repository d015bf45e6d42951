package org.reelboard.engine.picture.title;

import java.util.function.DoubleFunction;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.TextStyle;
import org.reelboard.engine.picture.text.TypeChoice;

/**
 * What the lines behind the first are set in.
 *
 * @param size of the first line's
 * @param tracking in its own sizes
 * @param gap from the first line, in sizes of the first
 * @param ink for letters of a size
 */
record SecondLine(
    TypeChoice type, double size, double tracking, double gap, DoubleFunction<Ink> ink) {
  /** Its style below letters of that style. */
  TextStyle below(TextStyle first) {
    return new TextStyle(
        type, size * first.size(), tracking, LINES, first.align(), first.figures());
  }

  private static final double LINES = 1.3;
}
