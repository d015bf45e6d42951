package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Letters in which two colours run into each other. */
public record Blended() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Poppins", 800, 132).coloured("#ffd166").spaced(-0.025, 1.06);
  private static final Parameter.Colour SECOND =
      new Parameter.Colour("secondColour", Tint.parse("#ff3d81"));

  @Override
  public String id() {
    return "gradient";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Summer\nplaylist";
  }

  @Override
  public List<Parameter> further() {
    return List.of(SECOND);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    Shade shade =
        new Shade.Gradient(
            List.of(
                TYPE.tint(parameters),
                TYPE.tint(parameters).towards(SECOND.in(parameters), 0.55),
                SECOND.in(parameters)),
            30);
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size -> Ink.of(Inks.near(size), Inks.far(size), new InkLayer.Fill(shade)))
        .moving(Moves.in("blur-in", "0.8"));
  }
}
