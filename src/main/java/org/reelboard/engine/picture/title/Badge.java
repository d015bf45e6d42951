package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.TextPath;
import org.reelboard.engine.picture.text.TypeChoice;

/** A word on an arc over the line below it. */
public record Badge() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Montserrat", 700, 72).spaced(0.1, 1.2).inCapitals();
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#ffd166"));

  @Override
  public String id() {
    return "badge";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Handmade since\n1987";
  }

  @Override
  public List<Parameter> further() {
    return List.of(ACCENT);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    Tint tint = TYPE.tint(parameters);
    SecondLine line =
        new SecondLine(
            TypeChoice.of("Pacifico", 400),
            1.25,
            0,
            0.1,
            size -> Inks.shadowed(ACCENT.in(parameters), size));
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size -> Inks.shadowed(tint, size))
        .then(line)
        .along(new TextPath.Arc(100))
        .moving(Moves.in("pop", "0.8"));
  }
}
