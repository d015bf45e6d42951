package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;

/** Letters appear as if they were typed, on dark paper. */
public record Typed() implements CaptionStyle {
  private static final CaptionType TYPE =
      CaptionType.of("Courier Prime", 700, 56).coloured("#f4f1e8", "#f4f1e8");
  private static final Parameter.Colour BOX = new Parameter.Colour("box", Tint.parse("#1c1a17e0"));

  @Override
  public String id() {
    return "typed";
  }

  @Override
  public List<Parameter> parameters() {
    return TYPE.with(List.of(BOX));
  }

  @Override
  public CaptionDesign design(Fields parameters) {
    return CaptionDesign.of(TYPE, parameters, Inks.plain(TYPE.tint(parameters)))
        .on(
            new LineBoxes(
                BOX.in(parameters), LineBoxes.When.SPOKEN, LetterBox.AS_WRITTEN, 0.34, 0.16, 0.06))
        .moving(new WordMotion.Typed())
        .spaced(0, 1.32);
  }
}
