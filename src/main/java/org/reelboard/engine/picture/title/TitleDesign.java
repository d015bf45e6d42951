package org.reelboard.engine.picture.title;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Motions;
import org.reelboard.engine.picture.text.Figures;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.TextArea;
import org.reelboard.engine.picture.text.TextPath;
import org.reelboard.engine.picture.text.TextStyle;

/**
 * What a style makes of its parameters.
 *
 * @param ink for letters of a size
 * @param second what the lines behind the first are set in, if they are not like it
 * @param path what the letters stand on
 * @param ornaments drawn below the words, from the back to the front
 * @param tilt of all of it, degrees clockwise
 * @param motions what holds where the overlay has none of its own
 */
record TitleDesign(
    TextStyle style,
    TextArea area,
    DoubleFunction<Ink> ink,
    Optional<SecondLine> second,
    TextPath path,
    List<Ornament> ornaments,
    double tilt,
    Motions motions) {
  TitleDesign {
    ornaments = List.copyOf(ornaments);
  }

  /** Words alone, that stand still. */
  static TitleDesign of(TextStyle style, TextArea area, DoubleFunction<Ink> ink) {
    return new TitleDesign(
        style, area, ink, Optional.empty(), new TextPath.Straight(), List.of(), 0, Motions.NONE);
  }

  /** Letters in one colour, set as a type's parameters say. */
  static TitleDesign plain(TypeParameters type, Fields parameters, Canvas canvas) {
    return of(
        type.style(parameters),
        type.area(parameters, canvas),
        _ -> Inks.plain(type.tint(parameters)));
  }

  TitleDesign on(Ornament... newOrnaments) {
    return new TitleDesign(style, area, ink, second, path, List.of(newOrnaments), tilt, motions);
  }

  TitleDesign moving(Motions newMotions) {
    return new TitleDesign(style, area, ink, second, path, ornaments, tilt, newMotions);
  }

  TitleDesign then(SecondLine newSecond) {
    return new TitleDesign(
        style, area, ink, Optional.of(newSecond), path, ornaments, tilt, motions);
  }

  TitleDesign along(TextPath newPath) {
    return new TitleDesign(style, area, ink, second, newPath, ornaments, tilt, motions);
  }

  TitleDesign tilted(double degrees) {
    return new TitleDesign(style, area, ink, second, path, ornaments, degrees, motions);
  }

  TitleDesign inked(DoubleFunction<Ink> newInk) {
    return new TitleDesign(style, area, newInk, second, path, ornaments, tilt, motions);
  }

  TitleDesign withFigures(Figures figures) {
    return new TitleDesign(
        style.withFigures(figures), area, ink, second, path, ornaments, tilt, motions);
  }
}
