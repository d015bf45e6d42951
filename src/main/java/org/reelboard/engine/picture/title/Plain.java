package org.reelboard.engine.picture.title;

import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;

/** Clean words with a soft shadow, readable on any picture. */
public record Plain() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Inter", 700, 84).spaced(-0.015, 1.14);

  @Override
  public String id() {
    return "plain";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Good morning from the coast";
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    return TitleDesign.of(
        TYPE.style(parameters),
        TYPE.area(parameters, canvas),
        size -> Inks.shadowed(TYPE.tint(parameters), size));
  }
}
