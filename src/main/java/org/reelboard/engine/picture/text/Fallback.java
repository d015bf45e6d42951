package org.reelboard.engine.picture.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses a face for each letter of one text: the chosen one, or the first that has it. */
final class Fallback {
  private static final int TEXT_STYLE = 0xFE0E;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int KEYCAP = 0x20E3;

  private final Face chosen;
  private final List<Face> others;
  private final Set<Integer> missing = new LinkedHashSet<>();

  Fallback(Typefaces typefaces, TypeChoice type, String text) {
    this.chosen = typefaces.face(type);
    this.others = ordered(typefaces.fillingIn(type), text);
  }

  /** The characters that no face had, in the order in which they were asked for. */
  List<Integer> missing() {
    return List.copyOf(missing);
  }

  Face chosen() {
    return chosen;
  }

  /** The face for a letter; the chosen one, if none has it. */
  Face of(String letter) {
    int[] points = letter.codePoints().filter(Fallback::isSeen).toArray();
    if (isEmoji(letter)) {
      for (Face face : others) {
        if (face.colour() && points.length > 0 && face.has(points[0])) {
          return face;
        }
      }
    }
    if (hasAll(chosen, points)) {
      return chosen;
    }
    for (Face face : others) {
      if (hasAll(face, points)) {
        return face;
      }
    }
    return partly(points);
  }

  /** Where no face has the letter with its marks, the letter counts. */
  private Face partly(int[] points) {
    for (int point : points) {
      if (!chosen.has(point) && others.stream().noneMatch(face -> face.has(point))) {
        missing.add(point);
      }
    }
    if (chosen.has(points[0])) {
      return chosen;
    }
    return others.stream().filter(face -> face.has(points[0])).findFirst().orElse(chosen);
  }

  private static boolean hasAll(Face face, int[] points) {
    for (int point : points) {
      if (!face.has(point)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEmoji(String letter) {
    return letter.codePoints().noneMatch(point -> point == TEXT_STYLE)
        && letter
            .codePoints()
            .anyMatch(point ->
                point == EMOJI_STYLE || point == KEYCAP || Character.isEmojiPresentation(point));
  }

  /** Joiners, marks of direction and selectors of a variant have no shape. */
  private static boolean isSeen(int point) {
    return switch (Character.getType(point)) {
      case Character.FORMAT, Character.CONTROL -> false;
      default ->
          !(point >= 0xFE00 && point <= 0xFE0F)
              && !(point >= 0xE0100 && point <= 0xE01EF)
              && !Character.isWhitespace(point)
              && !Character.isSpaceChar(point);
    };
  }

  /**
   * Chinese, Japanese and Korean write many characters alike but for details: what stands beside
   * them in the text tells which of them it is.
   */
  private static List<Face> ordered(List<Face> faces, String text) {
    String first =
        holds(text, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)
            ? "Noto Sans JP"
            : holds(text, UnicodeScript.HANGUL, UnicodeScript.HANGUL)
                ? "Noto Sans KR"
                : "Noto Sans SC";
    List<Face> ordered = new ArrayList<>(faces);
    for (Face face : faces) {
      if (face.family().equals(first)) {
        ordered.remove(face);
        ordered.addFirst(face);
      }
    }
    // Latin, Greek and Cyrillic letters look odd in a face made for another script.
    for (Face face : faces) {
      if (face.family().equals(Typefaces.WIDE)) {
        ordered.remove(face);
        ordered.addFirst(face);
      }
    }
    return ordered;
  }

  private static boolean holds(String text, UnicodeScript one, UnicodeScript other) {
    return text.codePoints()
        .mapToObj(UnicodeScript::of)
        .anyMatch(script -> script == one || script == other);
  }
}
