package org.reelboard.app.editor.export;

import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.Presets;

/**
 * The presets to choose from, each with what it is for. A click chooses one alone, a click on its
 * box one more.
 */
final class PresetList extends VBox {
  private static final double HEIGHT = 300;
  private static final String USUAL = "reels";

  private final ListView<Preset> list = new ListView<>();

  PresetList() {
    list.setId("export-presets");
    list.setAccessibleText(Texts.of("editor.export.presets"));
    list.getItems()
        .setAll(
            Presets.all().stream()
                .sorted(
                    (a, b) -> Boolean.compare(b.platform().isPresent(), a.platform().isPresent()))
                .toList());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> new Cell());
    list.setPrefHeight(HEIGHT);
    list.getStyleClass().add("preset-list");
    getChildren().add(list);
  }

  /** Chooses these and no others; the usual one where there are none. */
  void choose(List<Preset> presets) {
    MultipleSelectionModel<Preset> model = list.getSelectionModel();
    model.clearSelection();
    // As the list has them: they may have been used with another encoder.
    presets.forEach(used -> Presets.byId(used.id()).ifPresent(model::select));
    if (model.isEmpty()) {
      Presets.byId(USUAL).ifPresentOrElse(model::select, model::selectFirst);
    }
    list.scrollTo(model.getSelectedIndex());
  }

  /** The presets that are chosen, in the order of the list. */
  ObservableList<Preset> chosen() {
    return list.getSelectionModel().getSelectedItems();
  }

  private final class Cell extends ListCell<Preset> {
    private final CheckBox box = new CheckBox();

    Cell() {
      // As wide as the list, whatever the language: what is longer takes another line.
      setPrefWidth(0);
      box.setFocusTraversable(false);
      box.setOnAction(_ -> toggle());
      selectedProperty().subscribe(box::setSelected);
    }

    private void toggle() {
      MultipleSelectionModel<Preset> model = list.getSelectionModel();
      if (model.isSelected(getIndex())) {
        model.clearSelection(getIndex());
      } else {
        model.select(getIndex());
      }
    }

    @Override
    protected void updateItem(@Nullable Preset preset, boolean empty) {
      super.updateItem(preset, empty);
      setText(null);
      setGraphic(preset == null || empty ? null : face(preset));
      setId(preset == null ? null : "preset-" + preset.id());
    }

    private HBox face(Preset preset) {
      Label name = new Label(preset.name());
      name.getStyleClass().add("preset-name");
      Label description = Controls.quiet(preset.description());
      description.setWrapText(true);
      VBox texts = new VBox(name, description);
      Label kind = Controls.quiet(preset.container().extension().toUpperCase(Locale.ROOT));
      kind.getStyleClass().add("preset-kind");
      kind.setMinWidth(USE_PREF_SIZE);
      box.setAccessibleText(preset.name());
      HBox face = new HBox(box, texts, Controls.spring(), kind);
      face.setAlignment(Pos.CENTER_LEFT);
      face.getStyleClass().add("preset-face");
      return face;
    }
  }
}
