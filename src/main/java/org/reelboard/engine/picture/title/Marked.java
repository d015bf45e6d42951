package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;

/** Dark letters on strokes of a marker pen. */
public record Marked() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Poppins", 700, 88).coloured("#17181c").spaced(-0.015, 1.34);
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#fff04a"));

  @Override
  public String id() {
    return "marker";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Three things I wish I had known";
  }

  @Override
  public List<Parameter> further() {
    return List.of(ACCENT);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    return TitleDesign.plain(TYPE, parameters, canvas)
        .on(new MarkerStrokes(ACCENT.in(parameters)))
        .moving(Moves.in("wipe", "0.8"));
  }
}
