package org.reelboard.engine.picture.title;

import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Cut out of paper with a white edge. */
public record StickerCutout() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Lilita One", 400, 150).coloured("#ff4f79").spaced(0.005, 1.0);

  @Override
  public String id() {
    return "sticker-cutout";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "so yummy 🍓";
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size ->
                Ink.of(
                    new InkLayer.Shadow(
                        0, 0.07 * size, 0.06 * size, 0.13 * size, Tint.BLACK.faded(0.4)),
                    new InkLayer.Stroke(0.28 * size, Shade.of(Tint.WHITE)),
                    new InkLayer.Fill(
                        Shade.down(
                            TYPE.tint(parameters).towards(Tint.WHITE, 0.15),
                            TYPE.tint(parameters).towards(Tint.BLACK, 0.08)))))
        .tilted(-5)
        .moving(Moves.in("pop", "0.6"));
  }
}
