package org.reelboard.app.editor.theme;

import atlantafx.base.theme.Styles;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelboard.document.Texts;

/** The small parts that every panel is made of; texts by their keys. */
public final class Controls {
  private Controls() {}

  public static FontIcon icon(Ikon ikon) {
    return FontIcon.of(ikon);
  }

  /** A button that is only an icon: its text is its tooltip and what a screen reader says. */
  public static Button iconButton(Ikon ikon, String textKey, Runnable action) {
    Button button = new Button(null, icon(ikon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "icon-action");
    explain(button, Texts.of(textKey));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** A toggle that is only an icon, as {@link #iconButton}. */
  public static ToggleButton iconToggle(Ikon ikon, String textKey) {
    ToggleButton toggle = new ToggleButton(null, icon(ikon));
    toggle.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "icon-action");
    explain(toggle, Texts.of(textKey));
    return toggle;
  }

  public static Button button(Ikon ikon, String textKey, Runnable action) {
    Button button = new Button(Texts.of(textKey), icon(ikon));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** Gives a control its tooltip, and the same words to a screen reader. */
  public static void explain(Control control, String text) {
    LateTooltip.explain(control, text);
    control.setAccessibleText(text);
  }

  /**
   * Lets the Tab key come to a control, while the mouse presses it and leaves the focus where it
   * is: the keys go on meaning the film.
   */
  public static void pressedInPassing(Node control) {
    control.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> control.setFocusTraversable(false));
    control.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> control.setFocusTraversable(true));
  }

  public static Label heading(String textKey) {
    Label label = new Label(Texts.of(textKey));
    label.getStyleClass().add("panel-heading");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  public static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("quiet");
    return label;
  }

  /** As high as what it holds, as far as its style lets it be; what is higher is scrolled. */
  public static ScrollPane scroll(Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("quiet-scroll");
    // A scroll pane reckons with texts that are not wrapped; how high they are shows the layout,
    // which must not be changed while it is made.
    content
        .heightProperty()
        .subscribe(
            height -> Platform.runLater(() -> scroll.setPrefViewportHeight(height.doubleValue())));
    return scroll;
  }

  /** Takes the room that is left in a row. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
