package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;

/** Words rise into place as they are spoken. */
public record BuildUp() implements CaptionStyle {
  private static final CaptionType TYPE = CaptionType.of("Poppins", 700, 70);

  @Override
  public String id() {
    return "build-up";
  }

  @Override
  public List<Parameter> parameters() {
    return TYPE.with(List.of());
  }

  @Override
  public CaptionDesign design(Fields parameters) {
    Ink ink = Inks.shadowed(TYPE.tint(parameters), TYPE.style(parameters).size());
    return CaptionDesign.of(TYPE, parameters, ink).moving(new WordMotion.Arrive(0.22, 0.35, 0.96));
  }
}
