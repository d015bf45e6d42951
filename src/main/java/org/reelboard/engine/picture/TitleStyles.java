package org.reelboard.engine.picture;

import java.util.List;
import java.util.Optional;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;

/** Stand-in. */
public final class TitleStyles {
  private TitleStyles() {}

  public static List<CatalogueEntry> all() {
    return List.of();
  }

  public static Optional<CatalogueEntry> byId(String id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
