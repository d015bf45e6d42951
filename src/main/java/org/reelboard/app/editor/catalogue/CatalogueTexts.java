package org.reelboard.app.editor.catalogue;

import java.util.Optional;
import org.reelboard.engine.picture.CameraMoves;
import org.reelboard.engine.picture.Easings;
import org.reelboard.engine.picture.Transitions;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;

/** The names of catalogue entries; an id that this version does not know is shown as it is. */
public final class CatalogueTexts {
  private CatalogueTexts() {}

  public static String transition(String id) {
    return name(Transitions.byId(id), id);
  }

  public static String move(String id) {
    return name(CameraMoves.byId(id), id);
  }

  public static String easing(String id) {
    return name(Easings.byId(id), id);
  }

  private static String name(Optional<? extends CatalogueEntry> entry, String id) {
    return entry.map(CatalogueEntry::name).orElse(id);
  }
}
