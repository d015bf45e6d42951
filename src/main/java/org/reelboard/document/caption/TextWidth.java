package org.reelboard.document.caption;

import org.reelboard.document.project.Canvas;

/**
 * How long a line of captions is where no typeface is known: counted in columns, of which a letter
 * takes one and a character of Chinese, Japanese or Korean two.
 */
public final class TextWidth {
  /** Columns of a line on a canvas that is wide: 42, as most broadcasters have it. */
  private static final int WIDE = 42;

  /** Columns of a line on a canvas that is tall, at a size that is read on a phone. */
  private static final int TALL = 30;

  private TextWidth() {}

  /** How many columns a line of captions may have. */
  public static int columns(Canvas canvas) {
    return canvas.width() > canvas.height() ? WIDE : TALL;
  }

  /** How many columns a text takes. */
  public static double of(String text) {
    return text.codePoints().mapToDouble(TextWidth::of).sum();
  }

  private static double of(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    return isBetween(character, 0xff01, 0xff60)
        || isBetween(character, 0x3000, 0x303f)
        || (Character.isEmoji(character) && character > 0xff)
        || switch (Character.UnicodeScript.of(character)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
          default -> false;
        };
  }

  private static boolean isBetween(int character, int first, int last) {
    return character >= first && character <= last;
  }
}
