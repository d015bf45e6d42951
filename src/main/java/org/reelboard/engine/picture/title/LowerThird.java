package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Shade;
import org.reelboard.engine.picture.text.TypeChoice;

/** A name and, on the lines below, who that is, beside a bar. */
public record LowerThird() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Poppins", 700, 72).atLeft().spaced(-0.01, 1.2);
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#ffb020"));

  @Override
  public String id() {
    return "lower-third";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Maya Okafor\nMarine biologist";
  }

  @Override
  public List<Parameter> further() {
    return List.of(ACCENT);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    Tint accent = ACCENT.in(parameters);
    SecondLine line =
        new SecondLine(
            TypeChoice.of("Poppins", 500), 0.55, 0.01, 0, _ -> Inks.plain(Tint.parse("#d5d9e4")));
    return TitleDesign.plain(TYPE, parameters, canvas)
        .then(line)
        .on(
            Panel.of(Shade.of("#12141bd9")).padded(0.55, 0.3).rounded(0.12).floating(0.2),
            new Bar(Bar.Side.LEFT, 0.1, 0.28, 0, 0.02, accent))
        .moving(Moves.in("reveal", "0.8"));
  }
}
