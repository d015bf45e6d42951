package org.reelboard.app.editor.catalogue;

import java.util.List;
import java.util.function.Consumer;
import org.reelboard.engine.picture.Transitions;

/** All transitions as tiles. */
public final class TransitionGallery {
  private TransitionGallery() {}

  public static EntryGallery of(int columns, Consumer<String> chosen) {
    List<EntryTile> tiles =
        Transitions.all().stream()
            .map(entry ->
                new EntryTile(entry.id(), entry.name(), CatalogueIcons.transition(entry.id())))
            .toList();
    return new EntryGallery(tiles, columns, chosen);
  }
}
