package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Round handwriting in one thick stroke. */
public record Script() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Pacifico", 400, 126).coloured("#ffffff").spaced(0, 1.25);
  private static final Parameter.Colour EDGE = new Parameter.Colour("edge", Tint.parse("#e84393"));

  @Override
  public String id() {
    return "script";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Happy birthday";
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
                    new InkLayer.Shadow(
                        0, 0.1 * size, 0.08 * size, 0.07 * size, Tint.BLACK.faded(0.35)),
                    new InkLayer.Stroke(0.16 * size, Shade.of(edge)),
                    new InkLayer.Fill(Shade.of(TYPE.tint(parameters)))))
        .moving(Moves.in("wipe", "1.1"));
  }
}
