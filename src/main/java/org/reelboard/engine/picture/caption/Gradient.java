package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Colours that run from one into another. */
public record Gradient() implements CaptionStyle {
  private static final CaptionType TYPE =
      CaptionType.of("Montserrat", 900, 74).coloured("#ffd95a", "#ff4d8d");

  @Override
  public String id() {
    return "gradient";
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
            new InkLayer.Shadow(0, 0.05 * size, 0.14 * size, 0, Tint.BLACK.faded(0.7)),
            new InkLayer.Stroke(0.11 * size, Shade.of(Tint.WHITE)),
            new InkLayer.Fill(
                new Shade.Gradient(List.of(TYPE.tint(parameters), TYPE.spoken(parameters)), 20)));
    return CaptionDesign.of(TYPE, parameters, ink).spaced(0, 1.2);
  }
}
