package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;
import org.reelboard.engine.picture.text.TypeChoice;

/** One number, and below it, small, what it counts. */
public record BigNumber() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Anton", 400, 330).coloured("#fdfdfd").spaced(-0.01, 1.0);
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#ffb36b"));

  @Override
  public String id() {
    return "big-number";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "12,480\nkilometres without a plane";
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
            TypeChoice.of("Inter", 600),
            0.15,
            0.02,
            0.07,
            size -> Inks.shadowed(TYPE.tint(parameters), size));
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size ->
                Ink.of(
                    Inks.far(0.45 * size),
                    new InkLayer.Fill(Shade.down(TYPE.tint(parameters), accent))))
        .then(line)
        .moving(Moves.in("reveal", "0.8"));
  }
}
