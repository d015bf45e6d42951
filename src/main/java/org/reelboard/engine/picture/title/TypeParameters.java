package org.reelboard.engine.picture.title;

import java.util.List;
import java.util.Locale;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;
import org.reelboard.engine.picture.text.Align;
import org.reelboard.engine.picture.text.Figures;
import org.reelboard.engine.picture.text.Slant;
import org.reelboard.engine.picture.text.TextArea;
import org.reelboard.engine.picture.text.TextStyle;
import org.reelboard.engine.picture.text.TypeChoice;

/**
 * What can be tuned of the type of every style.
 *
 * @param list in the order in which they are shown
 */
public record TypeParameters(List<Parameter> list) {
  private static final String FONT = "font";
  private static final String WEIGHT = "weight";
  private static final String ITALIC = "italic";

  /** Of the letters, in canvas units. */
  private static final String SIZE = "size";

  private static final String COLOUR = "colour";
  private static final String ALIGN = "align";

  /** Of the lines, as a part of the canvas's width. */
  private static final String WIDTH = "width";

  /** Of all lines, as a part of the canvas's height. */
  private static final String HEIGHT = "height";

  /** In sizes. */
  private static final String LETTER_SPACING = "letterSpacing";

  /** In sizes. */
  private static final String LINE_SPACING = "lineSpacing";

  private static final String CAPITALS = "capitals";
  private static final String LEFT = "left";
  private static final String CENTRE = "centre";
  private static final String RIGHT = "right";

  /** White and centred, in upper and lower case. */
  static TypeParameters of(String font, int weight, double size) {
    return new TypeParameters(
        List.of(
            new Parameter.Font(FONT, font),
            new Parameter.Range(WEIGHT, 100, 900, weight),
            new Parameter.Flag(ITALIC, false),
            new Parameter.Range(SIZE, 8, 800, size, Unit.PIXELS),
            new Parameter.Colour(COLOUR, Tint.WHITE),
            aligns(CENTRE),
            widths(0.86),
            new Parameter.Range(HEIGHT, 0.02, 1.5, 0.6, Unit.PERCENT),
            spacing(0),
            lines(1.12),
            new Parameter.Flag(CAPITALS, false)));
  }

  private static Parameter.Choice aligns(String standard) {
    return new Parameter.Choice(ALIGN, List.of(LEFT, CENTRE, RIGHT), standard);
  }

  private static Parameter.Range widths(double standard) {
    return new Parameter.Range(WIDTH, 0.05, 1.5, standard, Unit.PERCENT);
  }

  private static Parameter.Range spacing(double standard) {
    return new Parameter.Range(LETTER_SPACING, -0.2, 2, standard, Unit.PERCENT);
  }

  private static Parameter.Range lines(double standard) {
    return new Parameter.Range(LINE_SPACING, 0.6, 3, standard, Unit.PERCENT);
  }

  TypeParameters coloured(String tint) {
    return with(new Parameter.Colour(COLOUR, Tint.parse(tint)));
  }

  TypeParameters leaning() {
    return with(new Parameter.Flag(ITALIC, true));
  }

  TypeParameters atLeft() {
    return with(aligns(LEFT));
  }

  TypeParameters wide(double part) {
    return with(widths(part));
  }

  TypeParameters spaced(double letters, double newLines) {
    return with(spacing(letters)).with(lines(newLines));
  }

  TypeParameters inCapitals() {
    return with(new Parameter.Flag(CAPITALS, true));
  }

  /** With another standard. */
  private TypeParameters with(Parameter other) {
    return new TypeParameters(
        list.stream().map(one -> one.id().equals(other.id()) ? other : one).toList());
  }

  private double range(String id, Fields fields) {
    return find(Parameter.Range.class, id).in(fields);
  }

  private boolean flag(String id, Fields fields) {
    return find(Parameter.Flag.class, id).in(fields);
  }

  private <P extends Parameter> P find(Class<P> kind, String id) {
    return list.stream()
        .filter(one -> one.id().equals(id))
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  TextStyle style(Fields fields) {
    Slant slant = flag(ITALIC, fields) ? Slant.ITALIC : Slant.UPRIGHT;
    int weight = (int) Math.round(range(WEIGHT, fields));
    return new TextStyle(
        new TypeChoice(find(Parameter.Font.class, FONT).in(fields), weight, slant),
        range(SIZE, fields),
        range(LETTER_SPACING, fields),
        range(LINE_SPACING, fields),
        aligned(fields),
        Figures.USUAL);
  }

  private Align aligned(Fields fields) {
    return switch (find(Parameter.Choice.class, ALIGN).in(fields)) {
      case LEFT -> Align.LEFT;
      case RIGHT -> Align.RIGHT;
      default -> Align.CENTRE;
    };
  }

  TextArea area(Fields fields, Canvas canvas) {
    return TextArea.ofWidth(range(WIDTH, fields) * canvas.width())
        .withHeight(range(HEIGHT, fields) * canvas.height());
  }

  Tint tint(Fields fields) {
    return find(Parameter.Colour.class, COLOUR).in(fields);
  }

  String cased(String text, Fields fields) {
    return flag(CAPITALS, fields) ? text.toUpperCase(Locale.ROOT) : text;
  }
}
