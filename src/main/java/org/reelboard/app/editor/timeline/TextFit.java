package org.reelboard.app.editor.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2ALIkonHandler;

/**
 * How wide texts are in the theme's font, and what of them fits a room. What was measured is
 * remembered, for the same texts are drawn again and again while the timeline moves.
 */
final class TextFit {
  private static final String ICON_FAMILY = new Material2ALIkonHandler().getFontFamily();
  private static final String ELLIPSIS = "\u2026";

  /** More than a window shows; then it begins anew. */
  private static final int MOST = 8_192;

  /** Narrower than so many letters' height says nothing. */
  private static final double LEAST_ROOM = 1.5;

  private final String family;
  private final Text measure = new Text();
  private final Map<Double, Font> fonts = new HashMap<>();
  private final Map<Double, Font> iconFonts = new HashMap<>();
  private final Map<Ikon, String> glyphs = new HashMap<>();
  private final Map<String, String> plain = new HashMap<>();
  private final Map<Fit, String> fits = new HashMap<>();
  private final Map<Sized, Double> widths = new HashMap<>();

  private record Sized(String text, double size) {}

  private record Fit(String text, double size, int room) {}

  TextFit(String family) {
    this.family = family;
  }

  String family() {
    return family;
  }

  Font font(double size) {
    return fonts.computeIfAbsent(size, points -> Font.font(family, points));
  }

  /** The font of icons. */
  Font iconFont(double size) {
    return iconFonts.computeIfAbsent(size, points -> Font.font(ICON_FAMILY, points));
  }

  /** The letter that is an icon's picture in their font. */
  String glyph(Ikon icon) {
    // A font icon loads its font when it is made.
    return glyphs.computeIfAbsent(icon, one -> FontIcon.of(one).getText());
  }

  /** How wide a text is, in pixels. */
  double width(String text, double size) {
    if (widths.size() >= MOST) {
      widths.clear();
    }
    return widths.computeIfAbsent(new Sized(text, size), _ -> measured(text, size));
  }

  /** The text, or its beginning with an ellipsis, or nothing. */
  String fitted(String words, double size, double room) {
    if (room < LEAST_ROOM * size) {
      return "";
    }
    if (plain.size() >= MOST) {
      plain.clear();
    }
    String text = plain.computeIfAbsent(words, PlainLabel::of);
    if (width(text, size) <= room) {
      return text;
    }
    if (fits.size() >= MOST) {
      fits.clear();
    }
    return fits.computeIfAbsent(new Fit(text, size, (int) room), _ -> shortened(text, size, room));
  }

  private String shortened(String text, double size, double room) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (measured(text.substring(0, middle) + ELLIPSIS, size) <= Math.floor(room)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 ? "" : text.substring(0, low).stripTrailing() + ELLIPSIS;
  }

  private double measured(String text, double size) {
    measure.setFont(font(size));
    measure.setText(text);
    return measure.getLayoutBounds().getWidth();
  }
}
