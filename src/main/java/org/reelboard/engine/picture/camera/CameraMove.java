package org.reelboard.engine.picture.camera;

import org.reelboard.document.Texts;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;

/** A named move: a preset of a path. */
public interface CameraMove extends CatalogueEntry {
  /**
   * The path, from the scene's first instant (0) to its last (1).
   *
   * @param strength how far it goes, 0 (not at all) to 1
   */
  CameraPath path(double strength, Subject subject);

  @Override
  default String name() {
    return Texts.of("engine.move." + id());
  }
}
