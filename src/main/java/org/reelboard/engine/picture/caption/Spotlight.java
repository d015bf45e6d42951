package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Only the spoken word is bright; the others wait in the dark. */
public record Spotlight() implements CaptionStyle {
  private static final CaptionType TYPE =
      CaptionType.of("Montserrat", 700, 68).coloured("#ffffffa6", "#ffffff");

  @Override
  public String id() {
    return "spotlight";
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
            new InkLayer.Shadow(0, 0.02 * size, 0.08 * size, 0.02 * size, Tint.BLACK.faded(0.5)),
            new InkLayer.Fill(Shade.of(TYPE.tint(parameters))));
    return CaptionDesign.of(TYPE, parameters, ink)
        .lighting(CaptionDesign.Lit.SPOKEN, Inks.shadowed(TYPE.spoken(parameters), size));
  }
}
