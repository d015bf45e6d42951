package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Engraved in gold, between two fine lines. */
public record Luxury() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Cinzel", 500, 96).coloured("#fff1c4").spaced(0.14, 1.2).inCapitals();

  @Override
  public String id() {
    return "luxury";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Maison Noire";
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    Tint bright = TYPE.tint(parameters);
    Tint deep = bright.towards(Tint.parse("#c98f2b"), 0.85);
    Shade gold = new Shade.Gradient(List.of(bright, deep, bright, deep, bright), 20);
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size -> Ink.of(Inks.near(size), Inks.far(size), new InkLayer.Fill(gold)))
        .on(
            new Bar(Bar.Side.ABOVE, 0.022, 0.32, 0, 0.2, bright.towards(deep, 0.4)),
            new Bar(Bar.Side.BELOW, 0.022, 0.32, 0, 0.2, bright.towards(deep, 0.4)))
        .moving(Moves.in("tracking", "1.4"));
  }
}
