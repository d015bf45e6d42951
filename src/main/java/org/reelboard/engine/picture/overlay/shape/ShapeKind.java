package org.reelboard.engine.picture.overlay.shape;

import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A kind of shape. */
public interface ShapeKind extends CatalogueEntry {
  @Override
  default String name() {
    return Texts.of("engine.shape." + id());
  }

  @Override
  List<Parameter> parameters();

  /**
   * What it looks like.
   *
   * @param settings values of the {@link #parameters}
   * @param progress how much of the overlay is over, 0 to 1
   */
  Drawing sketch(Fields settings, double progress);
}
