package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.Ink;

/** One large word at a time. */
public record OneWord() implements CaptionStyle {
  private static final CaptionType TYPE =
      CaptionType.of("Archivo Black", 400, 122).inCapitals().at(0.86);

  @Override
  public String id() {
    return "one-word";
  }

  @Override
  public List<Parameter> parameters() {
    return TYPE.with(List.of());
  }

  @Override
  public CaptionDesign design(Fields parameters) {
    double size = TYPE.style(parameters).size();
    Ink ink = Inks.outlined(TYPE.tint(parameters), Tint.BLACK, 0.05, size);
    return CaptionDesign.of(TYPE, parameters, ink)
        .wordByWord()
        .moving(new WordMotion.Arrive(0.16, 0, 0.72));
  }
}
