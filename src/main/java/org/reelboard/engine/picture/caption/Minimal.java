package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;

/** Small and quiet, over a soft shadow. */
public record Minimal() implements CaptionStyle {
  private static final CaptionType TYPE = CaptionType.of("Inter", 600, 46).at(1);

  @Override
  public String id() {
    return "minimal";
  }

  @Override
  public List<Parameter> parameters() {
    return TYPE.with(List.of());
  }

  @Override
  public CaptionDesign design(Fields parameters) {
    Ink ink = Inks.shadowed(TYPE.tint(parameters), TYPE.style(parameters).size());
    return CaptionDesign.of(TYPE, parameters, ink).spaced(-0.005, 1.26);
  }
}
