package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.TypeChoice;

/** A title page: large letters, and below them, small, what comes. */
public record Chapter() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("DM Serif Display", 400, 132).spaced(-0.01, 1.05);
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#f3d9a4"));

  @Override
  public String id() {
    return "chapter";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "The long way home\nCHAPTER TWO";
  }

  @Override
  public List<Parameter> further() {
    return List.of(ACCENT);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    Tint accent = ACCENT.in(parameters);
    SecondLine line =
        new SecondLine(
            TypeChoice.of("Inter", 600), 0.24, 0.22, 0.42, size -> Inks.shadowed(accent, size));
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size -> Inks.shadowed(TYPE.tint(parameters), 0.6 * size))
        .then(line)
        .on(new Hairline(accent))
        .moving(Moves.in("reveal", "1.0"));
  }
}
