package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Light tubes with a coloured glow. */
public record Neon() implements CaptionStyle {
  private static final CaptionType TYPE =
      CaptionType.of("Tilt Neon", 400, 74).coloured("#fff4fb", "#ff3fb4");

  @Override
  public String id() {
    return "neon";
  }

  @Override
  public List<Parameter> parameters() {
    return TYPE.with(List.of());
  }

  @Override
  public CaptionDesign design(Fields parameters) {
    double size = TYPE.style(parameters).size();
    Tint glow = TYPE.spoken(parameters);
    Ink ink =
        Ink.of(
            new InkLayer.Shadow(0, 0, 0.34 * size, 0, Tint.BLACK.faded(0.75)),
            new InkLayer.Shadow(0, 0, 0.26 * size, 0.03 * size, glow.faded(0.9)),
            new InkLayer.Shadow(0, 0, 0.1 * size, 0.02 * size, glow),
            new InkLayer.Stroke(0.07 * size, Shade.of(glow)),
            new InkLayer.Fill(Shade.of(TYPE.tint(parameters))));
    return CaptionDesign.of(TYPE, parameters, ink).spaced(0.02, 1.24);
  }
}
