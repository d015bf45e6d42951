package org.reelboard.engine.picture.title;

import java.util.List;
import org.reelboard.document.project.Motions;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.TextArea;
import org.reelboard.engine.picture.text.TextStyle;

/**
 * What a style makes of its parameters.
 *
 * @param ornaments drawn below the words, from the back to the front
 * @param motions what holds where the overlay has none of its own
 */
record TitleDesign(
    TextStyle style, TextArea area, Ink ink, List<Ornament> ornaments, Motions motions) {
  TitleDesign {
    ornaments = List.copyOf(ornaments);
  }

  /** Words alone, that stand still. */
  static TitleDesign of(TextStyle style, TextArea area, Ink ink) {
    return new TitleDesign(style, area, ink, List.of(), Motions.NONE);
  }

  TitleDesign on(Ornament... newOrnaments) {
    return new TitleDesign(style, area, ink, List.of(newOrnaments), motions);
  }

  TitleDesign moving(Motions newMotions) {
    return new TitleDesign(style, area, ink, ornaments, newMotions);
  }
}
