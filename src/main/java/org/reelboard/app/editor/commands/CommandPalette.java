package org.reelboard.app.editor.commands;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.document.Texts;

/** Finds a command by its name and gives it. */
public final class CommandPalette {
  private final Commands commands;
  private final Dialogs dialogs;
  private final TextField field = new TextField();
  private final ListView<Command> list = new ListView<>();

  public CommandPalette(Commands commands, Dialogs dialogs) {
    this.commands = commands;
    this.dialogs = dialogs;
    field.setId("palette-field");
    field.setPromptText(Texts.of("editor.palette.prompt"));
    field.setAccessibleText(Texts.of("editor.palette.prompt"));
    field.textProperty().subscribe(this::search);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId("palette-list");
    list.setAccessibleText(Texts.of("editor.palette.title"));
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new CommandCell(commands));
    list.setPlaceholder(new Label(Texts.of("editor.palette.none")));
    list.getStyleClass().add("palette-list");
    list.setOnMouseClicked(this::clicked);
  }

  /** Opens it with nothing asked yet. */
  public void open() {
    VBox card = Dialogs.card(Texts.of("editor.palette.title"));
    card.setId("palette");
    card.getStyleClass().add("palette-card");
    card.getChildren().addAll(field, list);
    field.clear();
    search("");
    dialogs.show(card);
    field.requestFocus();
  }

  private void search(String asked) {
    list.getItems().setAll(CommandSearch.find(commands.all(), asked));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> give();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
    list.getSelectionModel().clearAndSelect(to);
    list.scrollTo(Math.max(0, to - 3));
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      give();
    }
  }

  private void give() {
    Command chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null && chosen.possible().getAsBoolean()) {
      dialogs.close();
      chosen.run();
    }
  }
}
