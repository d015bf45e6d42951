package org.reelboard.engine.picture.caption;

import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A way in which captions are designed. */
public interface CaptionStyle extends CatalogueEntry {
  /** What its words are made of. */
  CaptionDesign design(Fields parameters);

  /** What of them can be tuned. */
  @Override
  List<Parameter> parameters();

  @Override
  default String name() {
    return Texts.of("engine.caption." + id());
  }
}
