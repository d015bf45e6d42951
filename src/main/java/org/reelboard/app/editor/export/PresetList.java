package org.reelboard.app.editor.export;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.Presets;

/** The presets to choose from, each with what it is for. */
final class PresetList extends VBox {
  private static final double HEIGHT = 300;
  private static final String USUAL = "reels";

  private final ListView<Preset> list = new ListView<>();

  PresetList() {
    list.setId("export-presets");
    list.getItems()
        .setAll(
            Presets.all().stream()
                .sorted(
                    (a, b) -> Boolean.compare(b.platform().isPresent(), a.platform().isPresent()))
                .toList());
    list.setCellFactory(_ -> new Cell());
    list.setPrefHeight(HEIGHT);
    list.getStyleClass().add("preset-list");
    Presets.byId(USUAL)
        .ifPresentOrElse(
            preset -> list.getSelectionModel().select(preset),
            () -> list.getSelectionModel().selectFirst());
    getChildren().add(list);
  }

  /** The preset that is chosen; there always is one. */
  ReadOnlyObjectProperty<Preset> chosen() {
    return list.getSelectionModel().selectedItemProperty();
  }

  private static final class Cell extends ListCell<Preset> {
    @Override
    protected void updateItem(@Nullable Preset preset, boolean empty) {
      super.updateItem(preset, empty);
      setText(null);
      setGraphic(preset == null || empty ? null : face(preset));
      setId(preset == null ? null : "preset-" + preset.id());
    }

    private static HBox face(Preset preset) {
      Label name = new Label(preset.name());
      name.getStyleClass().add("preset-name");
      Label description = Controls.quiet(preset.description());
      description.setWrapText(true);
      VBox texts = new VBox(name, description);
      Label kind = Controls.quiet(preset.container().extension().toUpperCase(Locale.ROOT));
      kind.getStyleClass().add("preset-kind");
      kind.setMinWidth(USE_PREF_SIZE);
      HBox face = new HBox(texts, Controls.spring(), kind);
      face.getStyleClass().add("preset-face");
      return face;
    }
  }
}
