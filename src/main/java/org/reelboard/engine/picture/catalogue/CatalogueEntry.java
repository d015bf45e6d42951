package org.reelboard.engine.picture.catalogue;

import java.util.List;

/** One thing that can be picked by its id. Immutable. */
public interface CatalogueEntry {
  /** As it is written in the project file; never translated. */
  String id();

  /** As the user reads it. */
  String name();

  /** What can be tuned, in the order in which it is shown. */
  default List<Parameter> parameters() {
    return List.of();
  }
}
