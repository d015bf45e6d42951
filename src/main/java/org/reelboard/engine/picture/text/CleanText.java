package org.reelboard.engine.picture.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that can be set whatever it was: halves of characters are replaced, control characters
 * dropped, heaps of marks cut, and what nobody could read is left off.
 *
 * @param text without a control character but line feeds
 * @param problems what had to be changed
 */
public record CleanText(String text, List<TextProblem> problems) {
  /** Characters of a title or caption that are shown: several times what fits on a screen. */
  public static final int MOST = 2000;

  /** Marks on one letter; Vietnamese and Hebrew with all their points need 3. */
  static final int MOST_MARKS = 4;

  private static final int REPLACEMENT = 0xFFFD;

  public CleanText {
    problems = List.copyOf(problems);
  }

  /** Cleans a text. */
  public static CleanText of(String raw) {
    return new Cleaning().clean(raw);
  }

  private static final class Cleaning {
    private final StringBuilder kept = new StringBuilder();
    private int shown;
    private int broken;
    private int controls;
    private int heaped;
    private int frames;
    private int marks;

    CleanText clean(String raw) {
      String text = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
      int at = 0;
      while (at < text.length() && shown < MOST) {
        int point = text.codePointAt(at);
        at += Character.charCount(point);
        take(point);
      }
      List<TextProblem> problems = new ArrayList<>();
      if (at < text.length()) {
        problems.add(new TextProblem.TooLong(shown, text.codePointCount(0, text.length())));
      }
      if (broken > 0) {
        problems.add(new TextProblem.BrokenCharacters(broken));
      }
      if (controls > 0) {
        problems.add(new TextProblem.ControlCharacters(controls));
      }
      if (frames > 0) {
        problems.add(new TextProblem.Frames(frames));
      }
      if (heaped > 0) {
        problems.add(new TextProblem.HeapedMarks(heaped));
      }
      return new CleanText(kept.toString(), problems);
    }

    private void take(int point) {
      shown++;
      switch (Character.getType(point)) {
        case Character.SURROGATE -> {
          broken++;
          keep(REPLACEMENT);
        }
        case Character.CONTROL -> {
          if (point == '\n') {
            keep(point);
          } else {
            controls++;
          }
        }
        case Character.ENCLOSING_MARK -> frames++;
        case Character.NON_SPACING_MARK -> {
          marks++;
          if (marks > MOST_MARKS) {
            heaped++;
          } else {
            kept.appendCodePoint(point);
          }
        }
        default -> keep(point);
      }
    }

    private void keep(int point) {
      marks = 0;
      kept.appendCodePoint(point);
    }
  }
}
