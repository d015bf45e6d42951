package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Tall yellow capitals with a thick black line. */
public record BoldYellow() implements CaptionStyle {
  private static final CaptionType TYPE =
      CaptionType.of("Anton", 400, 92).coloured("#ffe600", "#ffe600").inCapitals();

  @Override
  public String id() {
    return "bold-yellow";
  }

  @Override
  public List<Parameter> parameters() {
    return TYPE.with(List.of());
  }

  @Override
  public CaptionDesign design(Fields parameters) {
    double size = TYPE.style(parameters).size();
    Ink ink =
        Ink.of(
            new InkLayer.Depth(0.035 * size, 0.075 * size, 0.16 * size, Tint.BLACK),
            new InkLayer.Stroke(0.16 * size, Shade.of(Tint.BLACK)),
            new InkLayer.Fill(Shade.of(TYPE.tint(parameters))));
    return CaptionDesign.of(TYPE, parameters, ink).spaced(0.015, 1.24);
  }
}
