package org.reelboard.engine.picture.transition;

import org.reelboard.document.Texts;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;

/** A way in which one picture gives way to the next. */
public interface TransitionKind extends CatalogueEntry {
  /**
   * The picture on the way. At 0 it is the picture before, at 1 the one after.
   *
   * @param from the picture before, 4:2:0
   * @param to the picture after, 4:2:0 and of the same size
   * @param progress 0 to 1
   * @param settings the values of {@link #parameters}
   * @param unit how many pixels a canvas unit has
   */
  Frame between(Frame from, Frame to, double progress, Fields settings, double unit);

  @Override
  default String name() {
    return Texts.of("engine.transition." + id());
  }
}
