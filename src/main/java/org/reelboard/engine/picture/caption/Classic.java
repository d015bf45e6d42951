package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;

/** White words with a black line around them, readable on any picture. */
public record Classic() implements CaptionStyle {
  private static final CaptionType TYPE = CaptionType.of("Montserrat", 700, 66);

  @Override
  public String id() {
    return "classic";
  }

  @Override
  public List<Parameter> parameters() {
    return TYPE.with(List.of());
  }

  @Override
  public CaptionDesign design(Fields parameters) {
    Ink ink = Inks.outlined(TYPE.tint(parameters), Tint.BLACK, 0.07, TYPE.style(parameters).size());
    return CaptionDesign.of(TYPE, parameters, ink);
  }
}
