package org.reelboard.app.editor;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.session.SaveStatus;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** The row of actions at the top of the window. */
final class HeaderBar extends StackPane {
  private final Label title = new Label();
  private final Label state = new Label();
  private final Label dot = new Label("●");
  private final Button undo;
  private final Button redo;
  private final MenuButton recent =
      new MenuButton(null, Controls.icon(Material2OutlinedAL.HISTORY));

  /** What the buttons do. */
  record Actions(
      Runnable create,
      Runnable open,
      Runnable save,
      Runnable undo,
      Runnable redo,
      Runnable theme,
      Runnable export) {}

  /**
   * @param jobs the button that opens the jobs
   */
  HeaderBar(Actions actions, Node jobs) {
    getStyleClass().add("header-bar");
    undo = Controls.iconButton(Material2OutlinedMZ.UNDO, "editor.header.undo", actions.undo());
    redo = Controls.iconButton(Material2OutlinedMZ.REDO, "editor.header.redo", actions.redo());
    Button theme =
        Controls.iconButton(
            Material2OutlinedAL.BRIGHTNESS_4, "editor.header.theme", actions.theme());
    undo.setId("undo");
    redo.setId("redo");
    theme.setId("theme");
    recent.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "icon-action");
    Controls.explain(recent, Texts.of("editor.header.recent"));
    HBox row = new HBox(mark(), files(actions), new Separator(Orientation.VERTICAL), undo, redo);
    row.getChildren().addAll(Controls.spring(), theme, jobs, export(actions));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("header-row");
    Node centre = centre();
    centre.setMouseTransparent(true);
    getChildren().addAll(centre, row);
  }

  /** Lists the projects that were open. */
  void showRecent(List<Path> paths, Consumer<Path> open) {
    recent.getItems().setAll(paths.stream().map(path -> recentItem(path, open)).toList());
    if (paths.isEmpty()) {
      MenuItem none = new MenuItem(Texts.of("editor.header.norecent"));
      none.setDisable(true);
      recent.getItems().add(none);
    }
  }

  private static MenuItem recentItem(Path path, Consumer<Path> open) {
    MenuItem item = new MenuItem(path.toString());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> open.accept(path));
    return item;
  }

  /** Shows how the project stands against its file. */
  void showStatus(SaveStatus status, String text) {
    dot.setVisible(status.stage() != SaveStatus.Stage.SAVED);
    state.setText(text);
  }

  boolean isUnsaved() {
    return dot.isVisible();
  }

  Label title() {
    return title;
  }

  Button undo() {
    return undo;
  }

  Button redo() {
    return redo;
  }

  private static Node mark() {
    Label mark = new Label("Reelboard", Controls.icon(Material2OutlinedMZ.MOVIE_FILTER));
    mark.getStyleClass().add("app-mark");
    return mark;
  }

  private Node files(Actions actions) {
    Button create =
        Controls.iconButton(Material2OutlinedMZ.NOTE_ADD, "editor.header.new", actions.create());
    Button open =
        Controls.iconButton(Material2OutlinedAL.FOLDER_OPEN, "editor.header.open", actions.open());
    Button save =
        Controls.iconButton(Material2OutlinedMZ.SAVE, "editor.header.save", actions.save());
    create.setId("new");
    open.setId("open");
    save.setId("save");
    HBox files = new HBox();
    files.getChildren().addAll(List.of(create, open, recent, save));
    files.setAlignment(Pos.CENTER_LEFT);
    files.getStyleClass().add("header-group");
    return files;
  }

  private static Node export(Actions actions) {
    Button export =
        Controls.button(Material2OutlinedMZ.MOVIE, "editor.header.export", actions.export());
    export.setId("export");
    export.getStyleClass().addAll(Styles.ACCENT, "export-button");
    Controls.explain(export, Texts.of("editor.header.exporttip"));
    return export;
  }

  private Node centre() {
    title.getStyleClass().add("project-title");
    title.setId("project-title");
    state.getStyleClass().add("save-state");
    state.setId("save-state");
    dot.getStyleClass().add("unsaved-dot");
    HBox name = new HBox(title, dot);
    name.setAlignment(Pos.CENTER);
    name.getStyleClass().add("title-row");
    VBox centre = new VBox(name, state);
    centre.setAlignment(Pos.CENTER);
    return centre;
  }
}
