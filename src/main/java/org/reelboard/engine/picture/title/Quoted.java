package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.TypeChoice;

/** A saying in quotation marks, and who said it on the line below. */
public record Quoted() implements TitleStyle {
  private static final TypeParameters TYPE =
      TypeParameters.of("Playfair Display", 500, 76).leaning().spaced(-0.005, 1.28);
  private static final Parameter.Colour ACCENT =
      new Parameter.Colour("accent", Tint.parse("#f2c14e"));

  @Override
  public String id() {
    return "quote";
  }

  @Override
  public TypeParameters type() {
    return TYPE;
  }

  @Override
  public String sample() {
    return "The sea, once it casts its spell, holds one for ever.\nJACQUES COUSTEAU";
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
            TypeChoice.of("Inter", 600), 0.42, 0.14, 0.35, size -> Inks.shadowed(accent, size));
    return TitleDesign.of(
            TYPE.style(parameters),
            TYPE.area(parameters, canvas),
            size -> Inks.shadowed(TYPE.tint(parameters), size))
        .then(line)
        .on(new QuoteMark(accent))
        .moving(Moves.in("blur-in", "1.2"));
  }
}
