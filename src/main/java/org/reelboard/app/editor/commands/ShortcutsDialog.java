package org.reelboard.app.editor.commands;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** Shows every command with its key, and lets the user give it another one. */
public final class ShortcutsDialog {
  private final Commands commands;
  private final Dialogs dialogs;
  private final TextField field = new TextField();
  private final VBox rows = new VBox();

  public ShortcutsDialog(Commands commands, Dialogs dialogs) {
    this.commands = commands;
    this.dialogs = dialogs;
    field.setId("shortcuts-field");
    field.setPromptText(Texts.of("editor.palette.prompt"));
    field.setAccessibleText(Texts.of("editor.palette.prompt"));
    field.textProperty().subscribe(_ -> showAgain());
    rows.getStyleClass().add("shortcut-rows");
    commands.keymap().subscribe(_ -> showAgain());
  }

  /** Not while it is closed: a row for each command is much to make while the window opens. */
  private void showAgain() {
    if (rows.getScene() != null) {
      show();
    }
  }

  public void open() {
    VBox card = Dialogs.card(Texts.of("editor.shortcuts.title"));
    card.setId("shortcuts");
    card.getStyleClass().add("shortcuts-card");
    var scroll = Controls.scroll(rows);
    scroll.getStyleClass().add("shortcuts-scroll");
    scroll.setFocusTraversable(false);
    card.getChildren()
        .addAll(Controls.quiet(Texts.of("editor.shortcuts.hint")), field, scroll, buttons());
    field.clear();
    show();
    dialogs.show(card);
    field.requestFocus();
  }

  private HBox buttons() {
    Button all = new Button(Texts.of("editor.shortcuts.reset-all"));
    all.setId("shortcuts-reset-all");
    all.setOnAction(_ -> commands.keymap().set(commands.usual()));
    Button close = new Button(Texts.of("editor.shortcuts.close"));
    close.getStyleClass().add(Styles.ACCENT);
    close.setDefaultButton(true);
    close.setOnAction(_ -> dialogs.close());
    HBox buttons = new HBox(all, Controls.spring(), close);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("dialog-buttons");
    return buttons;
  }

  private void show() {
    rows.getChildren().clear();
    if (!field.getText().isBlank()) {
      add(CommandSearch.find(commands.all(), field.getText()));
      return;
    }
    commands
        .groups()
        .forEach((title, group) -> {
          var heading = Controls.quiet(title);
          heading.getStyleClass().add("shortcut-group");
          rows.getChildren().add(heading);
          add(group);
        });
  }

  private void add(List<Command> shown) {
    shown.forEach(command -> rows.getChildren().add(new ShortcutRow(commands, command)));
  }
}
