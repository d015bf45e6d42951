package org.reelboard.app.editor.storyboard;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.catalogue.CatalogueIcons;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.LateTooltip;
import org.reelboard.app.editor.theme.TimeLabels;
import org.reelboard.app.editor.thumbnails.ScenePicture;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.store.ProjectFolder;

/** One scene as a card: its picture, number, length and camera move, its name and its words. */
final class SceneCard extends StackPane {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

  private final ScenePicture picture;
  private final Label number = badge("number");
  private final Label length = badge("duration");
  private final FontIcon move = Controls.icon(Material2OutlinedAL.CROP_PORTRAIT);
  private final StackPane moveBadge = new StackPane(move);
  private final Label noted = badge("noted");
  private final Label missing = badge("missing");
  private final StackPane frame;
  private final Label name = new Label();
  private final Label duration = new Label();
  private final Label script = new Label();
  private final Label notes = new Label();
  private final CardChanges changes;
  private Optional<Shown> shown = Optional.empty();
  private Optional<CardSize> size = Optional.empty();

  /** What a card shows; a card that shows it already is left alone. */
  record Shown(Scene scene, int index, ProjectFolder folder, Optional<String> missing) {}

  SceneCard(Thumbnails thumbnails, CardChanges changes) {
    this.changes = changes;
    picture = new ScenePicture(thumbnails);
    getStyleClass().add("scene-card");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    moveBadge.getStyleClass().addAll("badge", "move");
    moveBadge.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    noted.setGraphic(Controls.icon(Material2OutlinedMZ.STICKY_NOTE_2));
    missing.setGraphic(Controls.icon(Material2OutlinedAL.BROKEN_IMAGE));
    missing.setText(Texts.of("editor.storyboard.missing"));
    frame = new StackPane(picture.view(), number, length, moveBadge, noted, missing);
    frame.getStyleClass().add("scene-frame");
    StackPane.setAlignment(number, Pos.TOP_LEFT);
    StackPane.setAlignment(length, Pos.BOTTOM_RIGHT);
    StackPane.setAlignment(moveBadge, Pos.BOTTOM_LEFT);
    StackPane.setAlignment(noted, Pos.TOP_RIGHT);
    name.getStyleClass().add("scene-name");
    name.setMaxWidth(Double.MAX_VALUE);
    duration.getStyleClass().add("scene-length");
    duration.setGraphic(Controls.icon(Material2OutlinedMZ.TIMER));
    words(script, "scene-script");
    words(notes, "scene-notes");
    notes.setGraphic(Controls.icon(Material2OutlinedMZ.STICKY_NOTE_2));
    onDoubleClick(name, this::editName);
    onDoubleClick(script, this::editScript);
    onDoubleClick(duration, this::editDuration);
  }

  private static Label badge(String kind) {
    Label badge = new Label();
    badge.getStyleClass().addAll("badge", kind);
    return badge;
  }

  private static void words(Label label, String style) {
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.setAlignment(Pos.TOP_LEFT);
  }

  private void onDoubleClick(Label label, Runnable edit) {
    label.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
            event.consume();
            edit.run();
          }
        });
  }

  /** Arranges the card for a size and a shape. */
  void arrange(CardSize wanted, CardShape shape) {
    length.setVisible(wanted == CardSize.SMALL);
    VBox column = new VBox(name);
    if (wanted.showsScript()) {
      column.getChildren().addAll(duration, script);
      VBox.setVgrow(script, Priority.ALWAYS);
    }
    if (wanted.showsNotes()) {
      column.getChildren().add(notes);
    }
    column.getStyleClass().addAll("scene-words", wanted.name().toLowerCase(Locale.ROOT));
    Pane body =
        switch (shape) {
          case CardShape.Under _ -> {
            VBox.setVgrow(frame, Priority.ALWAYS);
            yield new VBox(frame, column);
          }
          case CardShape.Beside beside -> {
            frame.setMinWidth(beside.picture());
            frame.setMaxWidth(beside.picture());
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setMinWidth(0);
            yield new HBox(frame, column);
          }
        };
    if (shape instanceof CardShape.Under) {
      frame.setMinWidth(0);
      frame.setMaxWidth(Double.MAX_VALUE);
    }
    body.getStyleClass().addAll("scene-body", wanted.showsScript() ? "ground" : "bare");
    getChildren().setAll(body);
    size = Optional.of(wanted);
    shown.ifPresent(this::showSigns);
  }

  void show(Shown wanted) {
    if (shown.filter(wanted::equals).isPresent()) {
      return;
    }
    shown = Optional.of(wanted);
    Scene scene = wanted.scene();
    setId("scene-" + scene.id());
    picture.show(scene, wanted.folder());
    number.setText(String.valueOf(wanted.index() + 1));
    length.setText(TimeLabels.length(scene.duration()));
    duration.setText(TimeLabels.length(scene.duration()));
    name.setText(scene.name());
    boolean written = !scene.script().isBlank();
    script.setText(written ? scene.script() : Texts.of("editor.storyboard.noscript"));
    script.pseudoClassStateChanged(EMPTY, !written);
    notes.setText(scene.notes());
    moveBadge.setVisible(!scene.camera().equals(Camera.STATIC));
    move.setIconCode(CatalogueIcons.camera(scene.camera()));
    LateTooltip.explain(noted, scene.notes().strip());
    LateTooltip.explain(missing, wanted.missing().orElse(""));
    setAccessibleText(spoken(wanted));
    showSigns(wanted);
  }

  private void showSigns(Shown wanted) {
    boolean hasNotes = !wanted.scene().notes().isBlank();
    boolean read = size.filter(CardSize::showsNotes).isPresent();
    noted.setVisible(hasNotes && !read);
    notes.setVisible(hasNotes);
    notes.setManaged(hasNotes);
    missing.setVisible(wanted.missing().isPresent());
    pseudoClassStateChanged(MISSING, wanted.missing().isPresent());
  }

  private static String spoken(Shown wanted) {
    Scene scene = wanted.scene();
    return Texts.of(
        scene.script().isBlank() ? "editor.storyboard.card" : "editor.storyboard.cardscript",
        String.valueOf(wanted.index() + 1),
        scene.name(),
        TimeLabels.length(scene.duration()),
        scene.script());
  }

  void editName() {
    edit(
        name,
        field(new TextField(name.getText()), "editor.menu.rename", "scene-name-field"),
        (id, text) -> {
          if (!text.isEmpty()) {
            changes.rename(id, text);
          }
        });
  }

  void editScript() {
    if (size.filter(CardSize::showsScript).isEmpty()) {
      editName();
      return;
    }
    TextArea area = new TextArea(shown.map(one -> one.scene().script()).orElse(""));
    area.setWrapText(true);
    edit(script, field(area, "editor.field.script", "scene-script-field"), changes::setScript);
  }

  private void editDuration() {
    String now = shown.map(one -> DurationText.of(one.scene().duration())).orElse("");
    edit(
        duration,
        field(new TextField(now), "editor.field.duration", "scene-length-field"),
        changes::setDuration);
  }

  private static TextInputControl field(TextInputControl field, String textKey, String style) {
    field.getStyleClass().addAll(Styles.SMALL, style);
    field.setAccessibleText(Texts.of(textKey));
    return field;
  }

  /** What is written belongs to the scene that is shown now, whatever is shown at its end. */
  private void edit(Label label, TextInputControl field, BiConsumer<SceneId, String> written) {
    shown
        .map(one -> one.scene().id())
        .ifPresent(id -> CardField.open(label, field, text -> written.accept(id, text)));
  }

  void setSelected(SelectedState state) {
    pseudoClassStateChanged(SELECTED, state != SelectedState.NOT_SELECTED);
    pseudoClassStateChanged(LEAD, state == SelectedState.LEAD);
  }

  /** Whether a card is among the selected ones, and whether keys start from it. */
  enum SelectedState {
    LEAD,
    SELECTED,
    NOT_SELECTED
  }

  void release() {
    picture.release();
  }
}
