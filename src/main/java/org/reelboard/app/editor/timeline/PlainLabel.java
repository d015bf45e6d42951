package org.reelboard.app.editor.timeline;

import java.util.stream.Collectors;

/**
 * A text as the timeline can draw it: the toolkit's canvas has no colour emoji on most systems and
 * would draw boxes, so they are left out. The film has them.
 */
final class PlainLabel {
  private static final int AS_EMOJI = 0xFE0F;
  private static final int JOINER = 0x200D;
  private static final String NOTHING_ELSE = "\u2026";

  private PlainLabel() {}

  static String of(String text) {
    if (text.codePoints().noneMatch(PlainLabel::isPicture)) {
      return text;
    }
    String words =
        text.codePoints()
            .filter(letter -> !isPicture(letter) && letter != AS_EMOJI && letter != JOINER)
            .mapToObj(Character::toString)
            .collect(Collectors.joining())
            .replaceAll("\\s+", " ")
            .strip();
    return words.isEmpty() ? NOTHING_ELSE : words;
  }

  private static boolean isPicture(int letter) {
    return Character.isEmojiPresentation(letter) || Character.isEmojiModifier(letter);
  }
}
