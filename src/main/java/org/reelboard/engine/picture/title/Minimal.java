package org.reelboard.engine.picture.title;

import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Small, light and far apart, under a short line. */
public record Minimal() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Space Grotesk", 500, 60).spaced(0.16, 1.5).inCapitals();

  @Override
  public String id() {
    return "minimal";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Slow living";
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    Tint tint = TYPE.tint(parameters);
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size -> Ink.of(Inks.soft(size), new InkLayer.Fill(Shade.of(tint))))
        .on(new Bar(Bar.Side.ABOVE, 0.07, 0.55, 1.6, 0, tint))
        .moving(Moves.in("tracking", "1.0"));
  }
}
