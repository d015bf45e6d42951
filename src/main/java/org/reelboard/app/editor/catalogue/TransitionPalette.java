package org.reelboard.app.editor.catalogue;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.drag.DragLayer;
import org.reelboard.app.editor.drag.Payload;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EntryUses;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.SearchField;
import org.reelboard.document.Texts;

/** All transitions to drag between two scenes, or to click for the selected scene. */
public final class TransitionPalette extends ScrollPane {
  private static final int COLUMNS = 2;

  public TransitionPalette(
      EditorModel model, DragLayer drags, HoverFilms films, Consumer<String> clicked) {
    EntryGallery gallery = TransitionGallery.of(COLUMNS, clicked);
    gallery
        .tiles()
        .forEach(tile -> {
          tile.setId("palette-" + tile.entry());
          drags.addSource(tile, () -> Optional.of(new Payload.TransitionKind(tile.entry())));
        });
    films.installTransitions(gallery);
    model.project().subscribe(project -> gallery.showUses(EntryUses.of(project).transitions()));
    SearchField search = new SearchField("editor.catalogue.search", gallery::showOnly);
    search.setId("transitions-search");
    Label hint = Controls.quiet(Texts.of("editor.transitions.hint"));
    hint.setWrapText(true);
    VBox content = new VBox(search, hint, gallery);
    content.getStyleClass().add("palette");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("quiet-scroll");
  }
}
