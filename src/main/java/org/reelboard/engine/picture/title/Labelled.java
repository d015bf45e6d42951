package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Shade;

/** Each line on a white strip of its own. */
public record Labelled() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Inter", 700, 66).coloured("#101114").spaced(-0.015, 1.42);
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#ffffff"));

  @Override
  public String id() {
    return "label";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "nobody tells you this about moving abroad";
  }

  @Override
  public List<Parameter> further() {
    return List.of(ACCENT);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    return TitleDesign.plain(TYPE, parameters, canvas)
        .on(new LinePanels(Shade.of(ACCENT.in(parameters)), 0.36, 0.005, 0.24))
        .moving(Moves.in("rise", "0.6"));
  }
}
