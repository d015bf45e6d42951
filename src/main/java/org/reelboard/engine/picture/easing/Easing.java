package org.reelboard.engine.picture.easing;

import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;

/** How progress runs: 0 at 0 and 1 at 1; between them it may leave that range. */
public interface Easing extends CatalogueEntry {
  /**
   * The eased progress.
   *
   * @param progress 0 to 1
   */
  double at(double progress);

  /** The same as a curve with two handles, where it is one. */
  default Optional<CubicBezier> curve() {
    return Optional.empty();
  }

  @Override
  default String name() {
    return Texts.of("engine.easing." + id());
  }
}
