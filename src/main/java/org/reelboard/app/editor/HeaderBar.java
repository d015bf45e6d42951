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
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.session.SaveStatus;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.LateTooltip;
import org.reelboard.document.Texts;

/** The row of actions at the top of the window. */
final class HeaderBar extends StackPane {
  private final Commands commands;
  private final Label title = new Label();
  private final Label state = new Label();
  private final Label dot = new Label("●");
  private final Button undo;
  private final Button redo;
  private final Button history;
  private final MenuButton recent =
      new MenuButton(null, Controls.icon(Material2OutlinedAL.HISTORY));

  /**
   * @param jobs the button that opens the jobs
   */
  HeaderBar(Commands commands, Node jobs) {
    this.commands = commands;
    getStyleClass().add("header-bar");
    undo = button("undo", Material2OutlinedMZ.UNDO, "edit.undo");
    redo = button("redo", Material2OutlinedMZ.REDO, "edit.redo");
    history = button("history", Material2OutlinedAL.FORMAT_LIST_BULLETED, "edit.history");
    Button theme = button("theme", Material2OutlinedAL.BRIGHTNESS_4, "view.theme");
    Button settings = button("settings", Material2OutlinedMZ.SETTINGS, "view.settings");
    recent.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "icon-action");
    Controls.explain(recent, Texts.of("editor.header.recent"));
    HBox row = new HBox(mark(), files(), new Separator(Orientation.VERTICAL), undo, redo, history);
    row.getChildren().addAll(Controls.spring(), centre(), Controls.spring());
    row.getChildren().addAll(settings, theme, jobs, export());
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("header-row");
    getChildren().add(row);
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
    LateTooltip.explain(state, text);
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

  /** Where the list of steps opens. */
  Button history() {
    return history;
  }

  private static Node mark() {
    Label mark = new Label("Reelboard", Controls.icon(Material2OutlinedMZ.MOVIE_FILTER));
    mark.getStyleClass().add("app-mark");
    mark.setMinWidth(USE_PREF_SIZE);
    return mark;
  }

  private Button button(String id, Ikon ikon, String command) {
    Button button = Controls.iconButton(ikon, "editor.command." + command, () -> give(command));
    button.setId(id);
    commands.explain(button, command);
    return button;
  }

  private void give(String command) {
    commands.byId(command).ifPresent(Command::run);
  }

  private Node files() {
    HBox files = new HBox();
    files
        .getChildren()
        .addAll(
            List.of(
                button("new", Material2OutlinedMZ.NOTE_ADD, "file.new"),
                button("open", Material2OutlinedAL.FOLDER_OPEN, "file.open"),
                recent,
                button("save", Material2OutlinedMZ.SAVE, "file.save"),
                more()));
    files.setAlignment(Pos.CENTER_LEFT);
    files.getStyleClass().add("header-group");
    return files;
  }

  /** What is done with files less often. */
  private MenuButton more() {
    MenuButton more = new MenuButton(null, Controls.icon(Material2OutlinedMZ.MORE_VERT));
    more.setId("more-files");
    more.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "icon-action", "icon-menu");
    Controls.explain(more, Texts.of("editor.header.morefiles"));
    for (String command :
        List.of(
            "file.save-as",
            "file.timeline-in",
            "file.timeline-out",
            "storyboard.script",
            "storyboard.shot-list",
            "storyboard.contact-sheet")) {
      MenuItem item = new MenuItem(Texts.of("editor.command." + command));
      item.setId("more-" + command.replace('.', '-'));
      item.setOnAction(_ -> give(command));
      more.getItems().add(item);
    }
    return more;
  }

  private Node export() {
    Button export =
        Controls.button(
            Material2OutlinedMZ.MOVIE, "editor.header.export", () -> give("file.export"));
    export.setId("export");
    export.setMinWidth(USE_PREF_SIZE);
    export.getStyleClass().addAll(Styles.ACCENT, "export-button");
    commands.explain(export, "file.export");
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
    title.setMinWidth(0);
    state.setMinWidth(0);
    VBox centre = new VBox(name, state);
    centre.setAlignment(Pos.CENTER);
    centre.setMinWidth(0);
    return centre;
  }
}
