package org.reelboard.engine.picture.transition;

import org.reelboard.document.Texts;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.resample.Resampler;

/** A way in which one picture gives way to the next. */
public interface TransitionKind extends CatalogueEntry {
  /**
   * Draws the picture on the way. At progress 0 it is the picture before, at 1 the one after.
   *
   * @param target 4:2:0, of the pictures' size, and neither of them
   */
  void draw(Passage passage, Resampler resampler, Frame target);

  @Override
  default String name() {
    return Texts.of("engine.transition." + id());
  }
}
