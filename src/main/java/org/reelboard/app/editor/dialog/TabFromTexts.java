package org.reelboard.app.editor.dialog;

import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets the Tab key leave texts of several lines: nothing that is written here has tabs, and who
 * works by keyboard must not be caught (Web Content Accessibility Guidelines 2.1.2).
 */
public final class TabFromTexts {
  private TabFromTexts() {}

  /** Lets Tab leave the texts of a scene. */
  public static void install(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean isTab =
              event.getCode() == KeyCode.TAB
                  && !event.isConsumed()
                  && !event.isShortcutDown()
                  && !event.isAltDown();
          if (isTab && scene.getFocusOwner() instanceof TextArea text) {
            text.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
          }
        });
  }
}
