package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.TypeChoice;

/** A number in a ring that empties; further lines stand below it. */
public record Countdown() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Oswald", 700, 300).spaced(-0.02, 1.05);
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#ff5a36"));

  @Override
  public String id() {
    return "countdown";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "3\nSECONDS LEFT";
  }

  @Override
  public List<Parameter> further() {
    return List.of(ACCENT);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    SecondLine line =
        new SecondLine(
            TypeChoice.of("Oswald", 500),
            0.16,
            0.12,
            -0.05,
            size -> Inks.shadowed(TYPE.tint(parameters), size));
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size -> Inks.shadowed(TYPE.tint(parameters), 0.5 * size))
        .then(line)
        .on(new Ring(ACCENT.in(parameters)))
        .moving(Moves.in("zoom-in", "0.4"));
  }
}
