package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Heavy capitals that jump off the screen. */
public record BoldPop() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Montserrat", 900, 128)
          .coloured("#ffe14d")
          .spaced(-0.02, 1.02)
          .inCapitals();
  private static final Parameter.Colour EDGE = new Parameter.Colour("edge", Tint.parse("#15131a"));

  @Override
  public String id() {
    return "bold-pop";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Wait for it!";
  }

  @Override
  public List<Parameter> further() {
    return List.of(EDGE);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    Tint edge = EDGE.in(parameters);
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size ->
                Ink.of(
                    Inks.far(size),
                    new InkLayer.Depth(0.055 * size, 0.075 * size, 0.15 * size, edge),
                    new InkLayer.Stroke(0.15 * size, Shade.of(edge)),
                    new InkLayer.Fill(Shade.of(TYPE.tint(parameters)))))
        .moving(Moves.in("pop", "0.7"));
  }
}
