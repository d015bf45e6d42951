package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;

/** The spoken word grows and takes on a colour. */
public record WordPop() implements CaptionStyle {
  private static final CaptionType TYPE =
      CaptionType.of("Montserrat", 900, 76).coloured("#ffffff", "#7cff4f").inCapitals();

  @Override
  public String id() {
    return "word-pop";
  }

  @Override
  public List<Parameter> parameters() {
    return TYPE.with(List.of());
  }

  @Override
  public CaptionDesign design(Fields parameters) {
    double size = TYPE.style(parameters).size();
    Ink ink = Inks.outlined(TYPE.tint(parameters), Tint.BLACK, 0.075, size);
    Ink lit = Inks.outlined(TYPE.spoken(parameters), Tint.BLACK, 0.075, size);
    return CaptionDesign.of(TYPE, parameters, ink)
        .lighting(CaptionDesign.Lit.SPOKEN, lit)
        .moving(new WordMotion.Pop(1.09))
        .spaced(0.025, 1.18);
  }
}
