package org.reelboard.engine.picture.title;

import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.text.Ink;

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
  public TitleDesign design(Fields parameters, Canvas canvas) {
    Ink ink = Inks.shadowed(TYPE.tint(parameters), TYPE.style(parameters).size());
    return TitleDesign.of(TYPE.style(parameters), TYPE.area(parameters, canvas), ink);
  }
}
