package org.reelboard.app.editor.dialog;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows cards over the window, one at a time. */
public final class Dialogs {
  private final ModalPane pane = new ModalPane();

  public Dialogs() {
    pane.setId("dialogs");
    pane.usePredefinedTransitionFactories(null);
    pane.setInTransitionFactory(null);
    pane.setOutTransitionFactory(null);
    // It is there while no card is shown, and nothing could be done with the focus on it.
    pane.setFocusTraversable(false);
    FocusTrap.keepInside(pane);
  }

  /** What has to lie over the window. */
  public Node layer() {
    return pane;
  }

  public boolean isOpen() {
    return pane.isDisplay();
  }

  /** Shows a card until it is closed. */
  public void show(Node card) {
    pane.setPersistent(false);
    pane.show(card);
    card.requestFocus();
  }

  /** Shows a card that Escape and clicks beside it do not close. */
  public void showUntilClosed(Node card) {
    pane.setPersistent(true);
    pane.show(card);
    card.requestFocus();
  }

  public void close() {
    pane.setPersistent(false);
    pane.hide(true);
  }

  public void ask(Question question) {
    VBox card = card(question.title());
    Label explanation = new Label(question.explanation());
    explanation.setWrapText(true);
    explanation.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    HBox buttons = new HBox();
    buttons.getStyleClass().add("dialog-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    question.answers().forEach(answer -> buttons.getChildren().add(button(answer)));
    card.getChildren().addAll(explanation, buttons);
    show(card);
    buttons.getChildren().getLast().requestFocus();
  }

  /** An empty card with a title. */
  public static VBox card(String title) {
    Label heading = new Label(title);
    heading.getStyleClass().add("dialog-title");
    heading.setWrapText(true);
    VBox card = new VBox(heading);
    card.getStyleClass().add("dialog-card");
    card.setAccessibleRole(AccessibleRole.DIALOG);
    card.setAccessibleText(title);
    card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
    return card;
  }

  private Button button(Question.Answer answer) {
    Button button = new Button(answer.text());
    if (answer.weight() == Question.Weight.USUAL) {
      button.getStyleClass().add(Styles.ACCENT);
      button.setDefaultButton(true);
    }
    button.setOnAction(_ -> {
      close();
      answer.action().run();
    });
    return button;
  }
}
