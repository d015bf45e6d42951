package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Letters made of tubes side by side. */
public record Disco() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Monoton", 400, 140).coloured("#fff7e0").spaced(0.01, 1.15);
  private static final Parameter.Colour GAS = new Parameter.Colour("gas", Tint.parse("#ff8a00"));

  @Override
  public String id() {
    return "disco";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Studio 9";
  }

  @Override
  public List<Parameter> further() {
    return List.of(GAS);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    Tint gas = GAS.in(parameters);
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size ->
                Ink.of(
                    new InkLayer.Shadow(0, 0, 0.28 * size, 0.04 * size, gas.faded(0.8)),
                    new InkLayer.Shadow(0, 0, 0.08 * size, 0.01 * size, gas),
                    new InkLayer.Fill(
                        Shade.down(
                            TYPE.tint(parameters), TYPE.tint(parameters).towards(gas, 0.45)))))
        .moving(Moves.in("blink", "0.8", "breathe", "2.0"));
  }
}
