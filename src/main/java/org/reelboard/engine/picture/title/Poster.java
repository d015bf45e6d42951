package org.reelboard.engine.picture.title;

import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.TypeChoice;

/** Narrow capitals set tight in a frame. */
public record Poster() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Bebas Neue", 400, 214).spaced(0.0, 0.92).inCapitals();

  @Override
  public String id() {
    return "poster";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "Lost in Lisbon\nA WEEKEND FILM";
  }

  @Override
  public TitleDesign design(Fields parameters, Canvas canvas) {
    Tint tint = TYPE.tint(parameters);
    SecondLine line =
        new SecondLine(
            TypeChoice.of("Oswald", 500), 0.2, 0.3, 0.02, size -> Inks.shadowed(tint, size));
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size -> Inks.shadowed(tint, 0.4 * size))
        .then(line)
        .on(new Frame(tint))
        .moving(Moves.in("zoom-out", "0.7"));
  }
}
