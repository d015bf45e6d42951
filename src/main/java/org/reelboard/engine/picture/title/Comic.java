package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Shouted, as in a comic. */
public record Comic() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Bangers", 400, 168).coloured("#ffe600").spaced(0.03, 0.98).inCapitals();
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#e5243b"));

  @Override
  public String id() {
    return "comic";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Kapow!";
  }

  @Override
  public List<Parameter> further() {
    return List.of(ACCENT);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    Tint edge = Tint.parse("#141017");
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size ->
                Ink.of(
                    new InkLayer.Depth(0.05 * size, 0.07 * size, 0.13 * size, edge),
                    new InkLayer.Stroke(0.13 * size, Shade.of(edge)),
                    new InkLayer.Fill(
                        Shade.down(
                            TYPE.tint(parameters),
                            TYPE.tint(parameters).towards(Tint.parse("#ff7a00"), 0.75)))))
        .on(new Burst(ACCENT.in(parameters)))
        .tilted(-7)
        .moving(Moves.in("zoom-out", "0.35", "shake", "1.6"));
  }
}
