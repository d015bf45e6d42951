package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A dark box with round corners behind each line. */
public record Boxed() implements CaptionStyle {
  private static final CaptionType TYPE = CaptionType.of("Inter", 600, 58);
  private static final Parameter.Colour BOX = new Parameter.Colour("box", Tint.parse("#101014d9"));

  @Override
  public String id() {
    return "box";
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
                BOX.in(parameters), LineBoxes.When.ALWAYS, LetterBox.AS_WRITTEN, 0.36, 0.17, 0.24))
        .spaced(0, 1.46);
  }
}
