package org.reelboard.engine.picture.text;

import io.github.humbleui.types.Rect;
import java.util.List;

/**
 * A text as it is set: (0, 0) is the middle of its box.
 *
 * @param text what was set
 * @param letters in the order of the text; spaces are none
 * @param words how many there are
 * @param style as it was set: smaller than asked for, if that was too large
 * @param box of all lines
 * @param ink no letter's shape stands out of this
 * @param problems what could not be done as it was asked for
 */
public record TextLayout(
    String text,
    List<TextLine> lines,
    List<Letter> letters,
    int words,
    TextStyle style,
    Rect box,
    Rect ink,
    List<TextProblem> problems) {
  public TextLayout {
    lines = List.copyOf(lines);
    letters = List.copyOf(letters);
    problems = List.copyOf(problems);
  }
}
