package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Shade;

/** A pill to press, for what people should do next. */
public record CallToAction() implements TitleStyle {
  private static final TypeParameters TYPE = TypeParameters.of("Poppins", 700, 66).spaced(0, 1.2);
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#6d5dfc"));

  @Override
  public String id() {
    return "button";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Follow for part two →";
  }

  @Override
  public List<Parameter> further() {
    return List.of(ACCENT);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    Tint accent = ACCENT.in(parameters);
    return TitleDesign.plain(TYPE, parameters, canvas)
        .on(
            Panel.of(Shade.down(accent.towards(Tint.WHITE, 0.18), accent.towards(Tint.BLACK, 0.1)))
                .padded(0.85, 0.34)
                .rounded(2)
                .floating(0.18))
        .moving(Moves.in("zoom-in", "0.4", "heartbeat", "1.6"));
  }
}
