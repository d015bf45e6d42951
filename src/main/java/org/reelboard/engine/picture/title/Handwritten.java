package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;

/** Written by hand, a little uphill, and underlined. */
public record Handwritten() implements TitleStyle {
  private static final TypeParameters TYPE = TypeParameters.of("Caveat", 700, 138).spaced(0, 0.95);
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#ffd166"));

  @Override
  public String id() {
    return "handwriting";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "see you soon";
  }

  @Override
  public List<Parameter> further() {
    return List.of(ACCENT);
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    Tint tint = TYPE.tint(parameters);
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size -> Inks.shadowed(tint, 0.7 * size))
        .on(new Swash(ACCENT.in(parameters)))
        .tilted(-4)
        .moving(Moves.in("wipe", "1.0"));
  }
}
