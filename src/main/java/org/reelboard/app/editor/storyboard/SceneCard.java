package org.reelboard.app.editor.storyboard;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.catalogue.CatalogueIcons;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.TimeLabels;
import org.reelboard.app.editor.thumbnails.ScenePicture;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Scene;
import org.reelboard.document.store.ProjectFolder;

/** One scene as a card: its picture, number, length, camera move and name. */
final class SceneCard extends VBox {
  static final double CAPTION_HEIGHT = 26;
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final ScenePicture picture;
  private final Label number = new Label();
  private final Label duration = new Label();
  private final Label name = new Label();
  private final FontIcon move = Controls.icon(Material2OutlinedAL.CROP_PORTRAIT);
  private final StackPane moveBadge = new StackPane(move);

  SceneCard(Thumbnails thumbnails) {
    picture = new ScenePicture(thumbnails);
    getStyleClass().add("scene-card");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    number.getStyleClass().addAll("badge", "number");
    duration.getStyleClass().addAll("badge", "duration");
    moveBadge.getStyleClass().addAll("badge", "move");
    moveBadge.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    name.getStyleClass().add("scene-name");
    name.setMaxWidth(Double.MAX_VALUE);
    StackPane frame = new StackPane(picture.view(), number, duration, moveBadge);
    frame.getStyleClass().add("scene-frame");
    StackPane.setAlignment(number, Pos.TOP_LEFT);
    StackPane.setAlignment(duration, Pos.BOTTOM_RIGHT);
    StackPane.setAlignment(moveBadge, Pos.BOTTOM_LEFT);
    VBox.setVgrow(frame, javafx.scene.layout.Priority.ALWAYS);
    getChildren().addAll(frame, name);
  }

  void show(Scene scene, int index, ProjectFolder folder) {
    setId("scene-" + scene.id());
    picture.show(scene, folder);
    number.setText(String.valueOf(index + 1));
    duration.setText(TimeLabels.length(scene.duration()));
    name.setText(scene.name());
    moveBadge.setVisible(!scene.camera().equals(Camera.STATIC));
    move.setIconCode(CatalogueIcons.camera(scene.camera()));
    setAccessibleText(
        Texts.of(
            "editor.storyboard.card",
            String.valueOf(index + 1),
            scene.name(),
            TimeLabels.length(scene.duration())));
  }

  /** Puts a text field in the place of the name; Escape leaves the name as it is. */
  void editName(Consumer<String> renamed) {
    TextField field = new TextField(name.getText());
    field.getStyleClass().addAll(Styles.SMALL, "scene-name-field");
    field.setAccessibleText(Texts.of("editor.menu.rename"));
    getChildren().set(1, field);
    field.requestFocus();
    field.selectAll();
    field.setOnAction(_ -> getParent().requestFocus());
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        field.setText(name.getText());
        getParent().requestFocus();
      }
    });
    field
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            endEditing(field, renamed);
          }
        });
  }

  private void endEditing(TextField field, Consumer<String> renamed) {
    getChildren().set(1, name);
    String wanted = field.getText().strip();
    if (!wanted.isEmpty() && !wanted.equals(name.getText())) {
      renamed.accept(wanted);
    }
  }

  void setSelected(SelectedState state) {
    pseudoClassStateChanged(SELECTED, state == SelectedState.SELECTED);
  }

  /** Whether a card is among the selected ones. */
  enum SelectedState {
    SELECTED,
    NOT_SELECTED
  }

  void release() {
    picture.release();
  }
}
