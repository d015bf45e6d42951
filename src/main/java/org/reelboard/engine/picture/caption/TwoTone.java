package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;

/** The lines below the first one in another colour. */
public record TwoTone() implements CaptionStyle {
  private static final CaptionType TYPE =
      CaptionType.of("Oswald", 700, 84).coloured("#ffffff", "#ff8a3d").inCapitals();

  @Override
  public String id() {
    return "two-tone";
  }

  @Override
  public List<Parameter> parameters() {
    return TYPE.with(List.of());
  }

  @Override
  public CaptionDesign design(Fields parameters) {
    double size = TYPE.style(parameters).size();
    Ink ink = Inks.shadowed(TYPE.tint(parameters), size);
    Ink lit = Inks.shadowed(TYPE.spoken(parameters), size);
    return CaptionDesign.of(TYPE, parameters, ink)
        .lighting(CaptionDesign.Lit.OTHER_LINES, lit)
        .spaced(0.02, 1.18);
  }
}
