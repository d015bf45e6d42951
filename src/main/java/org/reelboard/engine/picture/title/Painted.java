package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Thick marker letters with a rough line below. */
public record Painted() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Permanent Marker", 400, 122).coloured("#fffdf5").spaced(0.0, 1.08);
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#ff5c39"));

  @Override
  public String id() {
    return "painted";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Day one of thirty";
  }

  @Override
  public List<Parameter> further() {
    return List.of(ACCENT);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size ->
                Ink.of(
                    new InkLayer.Shadow(
                        0.05 * size, 0.06 * size, 0, 0.02 * size, ACCENT.in(parameters)),
                    Inks.far(size),
                    new InkLayer.Fill(Shade.of(TYPE.tint(parameters)))))
        .tilted(-3)
        .moving(Moves.in("cascade", "0.9"));
  }
}
