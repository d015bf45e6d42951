package org.reelboard.app.editor.commands;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.editor.theme.Controls;

/** A command in the palette: what it is called, of which kind it is, and its key. */
final class CommandCell extends ListCell<Command> {
  private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

  private final Commands commands;
  private final Label title = new Label();
  private final Label group = Controls.quiet("");
  private final Label key = new Label();
  private final HBox row = new HBox(title, group, Controls.spring(), key);

  CommandCell(Commands commands) {
    this.commands = commands;
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("palette-row");
    title.setMinWidth(USE_PREF_SIZE);
    key.setMinWidth(USE_PREF_SIZE);
    key.getStyleClass().add("key-cap");
  }

  @Override
  protected void updateItem(@Nullable Command command, boolean empty) {
    super.updateItem(command, empty);
    if (command == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String shown = commands.keymap().get().shown(command.id()).orElse("");
    title.setText(command.title());
    group.setText(command.groupTitle());
    key.setText(shown);
    key.setVisible(!shown.isEmpty());
    pseudoClassStateChanged(IMPOSSIBLE, !command.possible().getAsBoolean());
    setAccessibleText(commands.named(command.id(), command.title()));
    setGraphic(row);
  }
}
