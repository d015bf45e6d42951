package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.TypeChoice;

/** A price on a tag with a hole; what it is for stands below. */
public record PriceTag() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Montserrat", 900, 130).coloured("#1b1206").spaced(-0.03, 1.05);
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#ffc93c"));

  @Override
  public String id() {
    return "price-tag";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "€19\nONLY TODAY";
  }

  @Override
  public List<Parameter> further() {
    return List.of(ACCENT);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    SecondLine line =
        new SecondLine(
            TypeChoice.of("Montserrat", 700),
            0.27,
            0.06,
            -0.08,
            _ -> Inks.plain(TYPE.tint(parameters)));
    return TitleDesign.plain(TYPE, parameters, canvas)
        .then(line)
        .on(new Tag(ACCENT.in(parameters)))
        .tilted(-6)
        .moving(Moves.in("swing", "0.9"));
  }
}
