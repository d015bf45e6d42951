package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Tubes that glow in the dark. */
public record NeonSign() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Tilt Neon", 400, 138).coloured("#fff4fb").spaced(0.01, 1.1);
  private static final Parameter.Colour GAS = new Parameter.Colour("gas", Tint.parse("#ff2d95"));

  @Override
  public String id() {
    return "neon-sign";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Open late";
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
                    new InkLayer.Shadow(0, 0.02 * size, 0.3 * size, 0.05 * size, gas.faded(0.75)),
                    new InkLayer.Shadow(0, 0, 0.11 * size, 0.03 * size, gas.faded(0.9)),
                    new InkLayer.Stroke(0.05 * size, Shade.of(gas)),
                    new InkLayer.Fill(Shade.of(TYPE.tint(parameters)))))
        .moving(Moves.in("blink", "0.9"));
  }
}
