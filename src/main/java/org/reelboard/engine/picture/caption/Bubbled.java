package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A speech bubble. */
public record Bubbled() implements CaptionStyle {
  private static final CaptionType TYPE =
      CaptionType.of("Poppins", 700, 54).coloured("#17171c", "#17171c");
  private static final Parameter.Colour BOX = new Parameter.Colour("box", Tint.parse("#ffffff"));

  @Override
  public String id() {
    return "bubble";
  }

  @Override
  public List<Parameter> parameters() {
    return TYPE.with(List.of(BOX));
  }

  @Override
  public CaptionDesign design(Fields parameters) {
    return CaptionDesign.of(TYPE, parameters, Inks.plain(TYPE.tint(parameters)))
        .on(new Bubble(BOX.in(parameters), 0.6, 0.34, 0.6))
        .spaced(0, 1.2);
  }
}
