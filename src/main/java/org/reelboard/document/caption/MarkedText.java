package org.reelboard.document.caption;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

/**
 * Builds the words of a caption and their marks, character by character: spaces in a row become
 * one, none stands at the ends of lines, empty lines are left out, and so is what no text has.
 */
final class MarkedText {
  private final StringBuilder text = new StringBuilder();
  private final List<WordMark> marks = new ArrayList<>();
  private @Nullable Time pending;
  private int space;
  private boolean newLine;

  /** What is appended next is spoken at this time since the caption's start. */
  void mark(Time at) {
    pending = at;
  }

  void append(String characters) {
    characters.codePoints().forEach(this::append);
  }

  void append(int character) {
    if (character == '\n') {
      newLine = true;
    } else if (character == '\t' || Character.getType(character) == Character.SPACE_SEPARATOR) {
      space = space == 0 && isNoBreak(character) ? character : ' ';
    } else if (isText(character)) {
      part();
      if (pending != null) {
        addMark(pending, character);
        pending = null;
      }
      boolean lone = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
      text.appendCodePoint(lone ? 0xfffd : character);
    }
  }

  /** Writes the space or the line's end that stands before the next character. */
  private void part() {
    if (!text.isEmpty() && (newLine || space != 0)) {
      text.appendCodePoint(newLine ? '\n' : space);
    }
    newLine = false;
    space = 0;
  }

  private void addMark(Time at, int next) {
    boolean inWord = !text.isEmpty() && Words.areOneWord(text.codePointBefore(text.length()), next);
    boolean inOrder = !at.isNegative() && (marks.isEmpty() || !at.isBefore(marks.getLast().at()));
    if (!inWord && inOrder) {
      marks.add(new WordMark(text.length(), at));
    }
  }

  private static boolean isNoBreak(int character) {
    return character == 0xa0 || character == 0x202f;
  }

  private static boolean isText(int character) {
    return character != 0xfeff && Character.getType(character) != Character.CONTROL;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String text() {
    return text.toString();
  }

  List<WordMark> marks() {
    return marks;
  }
}
