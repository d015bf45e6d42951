package org.reelboard.engine.picture.title;

import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Round letters with stripes in the colours of the seventies. */
public record Retro() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Righteous", 400, 150).coloured("#fff3dc").spaced(0.0, 1.08);

  @Override
  public String id() {
    return "retro";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Disco\nafternoon";
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size ->
                Ink.of(
                    new InkLayer.Depth(
                        0.18 * size, 0.18 * size, 0.05 * size, Tint.parse("#2b4c5e")),
                    new InkLayer.Depth(
                        0.135 * size, 0.135 * size, 0.05 * size, Tint.parse("#3fa796")),
                    new InkLayer.Depth(
                        0.09 * size, 0.09 * size, 0.05 * size, Tint.parse("#f4a03a")),
                    new InkLayer.Depth(
                        0.045 * size, 0.045 * size, 0.05 * size, Tint.parse("#e2502b")),
                    new InkLayer.Fill(Shade.of(TYPE.tint(parameters)))))
        .moving(Moves.in("drop", "0.9"));
  }
}
