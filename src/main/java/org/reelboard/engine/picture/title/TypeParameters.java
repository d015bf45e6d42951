package org.reelboard.engine.picture.title;

import java.util.List;
import java.util.Locale;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Align;
import org.reelboard.engine.picture.text.Figures;
import org.reelboard.engine.picture.text.Slant;
import org.reelboard.engine.picture.text.TextArea;
import org.reelboard.engine.picture.text.TextStyle;
import org.reelboard.engine.picture.text.TypeChoice;

/**
 * What can be tuned of the type of every style.
 *
 * @param size of the letters in canvas units
 * @param width of the lines, as a part of the canvas's width
 * @param height of all lines, as a part of the canvas's height
 * @param letterSpacing in sizes
 * @param lineSpacing in sizes
 */
public record TypeParameters(
    Parameter.Font font,
    Parameter.Range weight,
    Parameter.Flag italic,
    Parameter.Range size,
    Parameter.Colour colour,
    Parameter.Choice align,
    Parameter.Range width,
    Parameter.Range height,
    Parameter.Range letterSpacing,
    Parameter.Range lineSpacing,
    Parameter.Flag capitals) {
  private static final String LEFT = "left";
  private static final String CENTRE = "centre";
  private static final String RIGHT = "right";

  /** White and centred, in upper and lower case. */
  static TypeParameters of(String font, int weight, double size) {
    return new TypeParameters(
        new Parameter.Font("font", font),
        new Parameter.Range("weight", 100, 900, weight),
        new Parameter.Flag("italic", false),
        sizes(size),
        new Parameter.Colour("colour", Tint.WHITE),
        aligns(CENTRE),
        new Parameter.Range("width", 0.05, 1.5, 0.86),
        new Parameter.Range("height", 0.02, 1.5, 0.6),
        spacing(0),
        lines(1.12),
        new Parameter.Flag("capitals", false));
  }

  private static Parameter.Range sizes(double standard) {
    return new Parameter.Range("size", 8, 800, standard);
  }

  private static Parameter.Choice aligns(String standard) {
    return new Parameter.Choice("align", List.of(LEFT, CENTRE, RIGHT), standard);
  }

  private static Parameter.Range spacing(double standard) {
    return new Parameter.Range("letterSpacing", -0.2, 2, standard);
  }

  private static Parameter.Range lines(double standard) {
    return new Parameter.Range("lineSpacing", 0.6, 3, standard);
  }

  TypeParameters coloured(String tint) {
    return coloured(Tint.parse(tint));
  }

  private TypeParameters coloured(Tint tint) {
    return new TypeParameters(
        font,
        weight,
        italic,
        size,
        new Parameter.Colour("colour", tint),
        align,
        width,
        height,
        letterSpacing,
        lineSpacing,
        capitals);
  }

  TypeParameters leaning() {
    return new TypeParameters(
        font,
        weight,
        new Parameter.Flag("italic", true),
        size,
        colour,
        align,
        width,
        height,
        letterSpacing,
        lineSpacing,
        capitals);
  }

  TypeParameters atLeft() {
    return new TypeParameters(
        font,
        weight,
        italic,
        size,
        colour,
        aligns(LEFT),
        width,
        height,
        letterSpacing,
        lineSpacing,
        capitals);
  }

  TypeParameters wide(double part) {
    return new TypeParameters(
        font,
        weight,
        italic,
        size,
        colour,
        align,
        new Parameter.Range("width", 0.05, 1.5, part),
        height,
        letterSpacing,
        lineSpacing,
        capitals);
  }

  TypeParameters spaced(double letters, double newLines) {
    return new TypeParameters(
        font,
        weight,
        italic,
        size,
        colour,
        align,
        width,
        height,
        spacing(letters),
        lines(newLines),
        capitals);
  }

  TypeParameters inCapitals() {
    return new TypeParameters(
        font,
        weight,
        italic,
        size,
        colour,
        align,
        width,
        height,
        letterSpacing,
        lineSpacing,
        new Parameter.Flag("capitals", true));
  }

  /** All of them, in the order in which they are shown. */
  List<Parameter> list() {
    return List.of(
        font,
        weight,
        italic,
        size,
        colour,
        align,
        width,
        height,
        letterSpacing,
        lineSpacing,
        capitals);
  }

  TextStyle style(Fields fields) {
    Slant slant = italic.in(fields) ? Slant.ITALIC : Slant.UPRIGHT;
    TypeChoice choice = new TypeChoice(font.in(fields), (int) Math.round(weight.in(fields)), slant);
    return new TextStyle(
        choice,
        size.in(fields),
        letterSpacing.in(fields),
        lineSpacing.in(fields),
        aligned(fields),
        Figures.USUAL);
  }

  private Align aligned(Fields fields) {
    return switch (align.in(fields)) {
      case LEFT -> Align.LEFT;
      case RIGHT -> Align.RIGHT;
      default -> Align.CENTRE;
    };
  }

  TextArea area(Fields fields, Canvas canvas) {
    return TextArea.ofWidth(width.in(fields) * canvas.width())
        .withHeight(height.in(fields) * canvas.height());
  }

  Tint tint(Fields fields) {
    return colour.in(fields);
  }

  String cased(String text, Fields fields) {
    return capitals.in(fields) ? text.toUpperCase(Locale.ROOT) : text;
  }
}
