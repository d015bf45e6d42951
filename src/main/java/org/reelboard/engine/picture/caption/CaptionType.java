package org.reelboard.engine.picture.caption;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;
import org.reelboard.engine.picture.text.TextStyle;
import org.reelboard.engine.picture.text.TypeChoice;

/**
 * What can be tuned of every caption style.
 *
 * @param size of the letters in canvas units
 * @param highlight of the word that is spoken
 * @param y where the captions stand in what platforms leave free: 0 at its top, 1 at its bottom
 * @param lines at most
 */
record CaptionType(
    Parameter.Font font,
    Parameter.Range weight,
    Parameter.Range size,
    Parameter.Colour colour,
    Parameter.Colour highlight,
    Parameter.Range y,
    Parameter.Range lines,
    Parameter.Flag capitals) {
  private static final double LINE_SPACING = 1.2;
  private static final double LOW = 0.94;
  private static final int MOST_LINES = 2;

  /** White words low in the picture, of which the spoken one may be yellow. */
  static CaptionType of(String font, int weight, double size) {
    return new CaptionType(
        new Parameter.Font("font", font),
        new Parameter.Range("weight", 100, 900, weight),
        new Parameter.Range("size", 16, 400, size, Unit.PIXELS),
        new Parameter.Colour("colour", Tint.WHITE),
        new Parameter.Colour("highlight", Tint.parse("#ffe14d")),
        new Parameter.Range("y", 0, 1, LOW, Unit.PERCENT),
        new Parameter.Range("lines", 1, MOST_LINES, MOST_LINES),
        new Parameter.Flag("capitals", false));
  }

  CaptionType coloured(String letters, String spoken) {
    return new CaptionType(
        font,
        weight,
        size,
        new Parameter.Colour("colour", Tint.parse(letters)),
        new Parameter.Colour("highlight", Tint.parse(spoken)),
        y,
        lines,
        capitals);
  }

  CaptionType inCapitals() {
    return new CaptionType(
        font, weight, size, colour, highlight, y, lines, new Parameter.Flag("capitals", true));
  }

  CaptionType at(double height) {
    return new CaptionType(
        font,
        weight,
        size,
        colour,
        highlight,
        new Parameter.Range("y", 0, 1, height, Unit.PERCENT),
        lines,
        capitals);
  }

  /** All of them, a style's own, and those that make any style readable on any picture. */
  List<Parameter> with(List<Parameter> further) {
    List<Parameter> all = new ArrayList<>(List.of(font, weight, size, colour, highlight));
    all.addAll(further);
    all.addAll(Legible.beside(further));
    all.addAll(List.of(y, lines, capitals));
    return List.copyOf(all);
  }

  TextStyle style(Fields fields) {
    return TextStyle.of(
            TypeChoice.of(font.in(fields), (int) Math.round(weight.in(fields))), size.in(fields))
        .withLineSpacing(LINE_SPACING);
  }

  Tint tint(Fields fields) {
    return colour.in(fields);
  }

  Tint spoken(Fields fields) {
    return highlight.in(fields);
  }
}
