package org.reelboard.engine.picture.title;

import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Pixels, as on an old screen. */
public record Arcade() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Press Start 2P", 400, 74).coloured("#fef7ff").spaced(0.02, 1.5);

  @Override
  public String id() {
    return "arcade";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Player 1\nready?";
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size ->
                Ink.of(
                    new InkLayer.Shadow(0.125 * size, 0.125 * size, 0, 0, Tint.parse("#2b0a5a")),
                    new InkLayer.Shadow(-0.04 * size, 0, 0, 0, Tint.parse("#00e5ff")),
                    new InkLayer.Shadow(0.04 * size, 0, 0, 0, Tint.parse("#ff1f8f")),
                    new InkLayer.Fill(Shade.of(TYPE.tint(parameters)))))
        .moving(Moves.in("typewriter", "0.9"));
  }
}
