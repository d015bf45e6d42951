package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;

/** What was said so far takes on another colour, as in a song to sing along with. */
public record Karaoke() implements CaptionStyle {
  private static final CaptionType TYPE =
      CaptionType.of("Poppins", 800, 68).coloured("#ffffff", "#ffd23f");
  private static final Tint LINE = Tint.parse("#15131f");

  @Override
  public String id() {
    return "karaoke";
  }

  @Override
  public List<Parameter> parameters() {
    return TYPE.with(List.of());
  }

  @Override
  public CaptionDesign design(Fields parameters) {
    double size = TYPE.style(parameters).size();
    Ink ink = Inks.outlined(TYPE.tint(parameters), LINE, 0.065, size);
    Ink lit = Inks.outlined(TYPE.spoken(parameters), LINE, 0.065, size);
    return CaptionDesign.of(TYPE, parameters, ink).lighting(CaptionDesign.Lit.SO_FAR, lit);
  }
}
