package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Shade;

/** Typed on a strip, with a mark where the next letter comes. */
public record Typed() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("JetBrains Mono", 500, 62).coloured("#e8fbe9").atLeft().spaced(0, 1.4);
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#4ade80"));

  @Override
  public String id() {
    return "typewriter";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "$ make something good";
  }

  @Override
  public List<Parameter> further() {
    return List.of(ACCENT);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    return TitleDesign.plain(TYPE, parameters, canvas)
        .on(
            Panel.of(Shade.of("#0b0f0de6")).padded(0.6, 0.42).rounded(0.16).floating(0.16),
            new TypingMark(ACCENT.in(parameters)))
        .moving(Moves.in("typewriter", "1.6"));
  }
}
