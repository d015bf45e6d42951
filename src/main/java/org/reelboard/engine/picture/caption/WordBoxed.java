package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;

/** A coloured box behind the spoken word. */
public record WordBoxed() implements CaptionStyle {
  private static final CaptionType TYPE =
      CaptionType.of("Poppins", 800, 68).coloured("#ffffff", "#ffffff");
  private static final Parameter.Colour BOX = new Parameter.Colour("box", Tint.parse("#6c3bff"));

  @Override
  public String id() {
    return "word-box";
  }

  @Override
  public List<Parameter> parameters() {
    return TYPE.with(List.of(BOX));
  }

  @Override
  public CaptionDesign design(Fields parameters) {
    double size = TYPE.style(parameters).size();
    Ink ink = Inks.shadowed(TYPE.tint(parameters), size);
    return CaptionDesign.of(TYPE, parameters, ink)
        .lighting(CaptionDesign.Lit.SPOKEN, Inks.plain(TYPE.spoken(parameters)))
        .on(new WordBox(BOX.in(parameters), 0.12, 0.07, 0.18))
        .spaced(0.01, 1.26);
  }
}
