package org.reelboard.engine.picture.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Entries of one kind, in the order in which they are shown.
 *
 * @param all each with an id of its own
 */
public record Catalogue<E extends CatalogueEntry>(List<E> all) {
  public Catalogue {
    all = List.copyOf(all);
    if (all.stream().map(CatalogueEntry::id).distinct().count() != all.size()) {
      throw new IllegalArgumentException("two entries with one id: " + all);
    }
  }

  /** The entry of that id, if there is one. */
  public Optional<E> byId(String id) {
    return all.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }
}
