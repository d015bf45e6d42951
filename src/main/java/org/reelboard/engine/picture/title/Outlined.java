package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Large letters that are only their edges. */
public record Outlined() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Archivo Black", 400, 150).spaced(0.01, 1.04).inCapitals();
  private static final Parameter.Range EDGE = new Parameter.Range("edgeWidth", 0.005, 0.1, 0.022, Unit.PERCENT);

  @Override
  public String id() {
    return "outline";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Night drive";
  }

  @Override
  public List<Parameter> further() {
    return List.of(EDGE);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size ->
                Ink.of(
                    Inks.soft(0.6 * size),
                    new InkLayer.Stroke(
                        EDGE.in(parameters) * size, Shade.of(TYPE.tint(parameters))),
                    new InkLayer.Fill(Shade.of(TYPE.tint(parameters).faded(0)))))
        .moving(Moves.in("rise", "0.9"));
  }
}
