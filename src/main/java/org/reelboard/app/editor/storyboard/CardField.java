package org.reelboard.app.editor.storyboard;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A field in the place of a label on a card: Enter (with Ctrl where there are several lines) or
 * going elsewhere takes what is written, Escape leaves all as it was.
 */
final class CardField {
  private final Label label;
  private final TextInputControl field;
  private final Consumer<String> written;
  private final String before;
  private boolean isOver;

  private CardField(Label label, TextInputControl field, Consumer<String> written) {
    this.label = label;
    this.field = field;
    this.written = written;
    this.before = field.getText();
  }

  /**
   * Shows the field and gives it the focus.
   *
   * @param field already holds the text as it is
   * @param written told once, and only of a text that is another one
   */
  static void open(Label label, TextInputControl field, Consumer<String> written) {
    new CardField(label, field, written).begin();
  }

  private void begin() {
    swap(label, field);
    VBox.setVgrow(field, field instanceof TextArea ? Priority.ALWAYS : Priority.NEVER);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.requestFocus();
    field.selectAll();
    field
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            end();
          }
        });
  }

  private void pressed(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER;
    if (event.getCode() == KeyCode.ESCAPE) {
      field.setText(before);
      leave(event);
    } else if (enter && (event.isShortcutDown() || !(field instanceof TextArea))) {
      leave(event);
    }
  }

  /** Back to the cards, which ends the writing. */
  private void leave(KeyEvent event) {
    event.consume();
    Node board = field.getParent();
    while (board.getParent() != null && !board.isFocusTraversable()) {
      board = board.getParent();
    }
    board.requestFocus();
    end();
  }

  private void end() {
    if (isOver) {
      return;
    }
    isOver = true;
    swap(field, label);
    String wanted = field.getText().strip();
    if (!wanted.equals(before)) {
      written.accept(wanted);
    }
  }

  private static void swap(Node out, Node in) {
    if (out.getParent() instanceof Pane pane) {
      List<Node> children = pane.getChildren();
      children.set(children.indexOf(out), in);
    }
  }
}
