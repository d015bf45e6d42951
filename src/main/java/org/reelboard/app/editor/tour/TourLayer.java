package org.reelboard.app.editor.tour;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.reelboard.app.editor.dialog.FocusTrap;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/**
 * Lies over the window while it is shown around: all but the part that is spoken of is dimmed, and
 * a card beside it says what it is for. Arrows and Enter walk, Escape leaves.
 */
public final class TourLayer extends Pane {
  private static final double ROUNDING = 20;
  private static final double AIR = 14;
  private static final double CARD_WIDTH = 320;

  private final Label title = new Label();
  private final Label text = new Label();
  private final Label count = Controls.quiet("");
  private final Button back = new Button(Texts.of("editor.tour.back"));
  private final Button next = new Button();
  private final VBox card = new VBox();
  private Optional<Tour> tour = Optional.empty();

  public TourLayer() {
    setId("tour");
    setVisible(false);
    setAccessibleRole(AccessibleRole.DIALOG);
    FocusTrap.keepInside(this);
    title.getStyleClass().add("dialog-title");
    title.setWrapText(true);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    next.getStyleClass().add(Styles.ACCENT);
    next.setId("tour-next");
    back.setOnAction(_ -> back());
    next.setOnAction(_ -> next());
    Button leave = new Button(Texts.of("editor.tour.leave"));
    leave.setId("tour-leave");
    leave.getStyleClass().add(Styles.FLAT);
    leave.setOnAction(_ -> leave());
    HBox buttons = new HBox(leave, Controls.spring(), back, next);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("dialog-buttons");
    card.getStyleClass().addAll("dialog-card", "tour-card");
    card.getChildren().addAll(count, title, text, buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
  }

  /** Begins at the first part. */
  public void start() {
    show(Optional.of(Tour.OF_THE_WINDOW));
    next.requestFocus();
  }

  private void show(Optional<Tour> wanted) {
    tour = wanted;
    setVisible(wanted.isPresent());
    wanted.ifPresent(now -> {
      title.setText(Texts.of(now.stop().titleKey()));
      setAccessibleText(title.getText());
      text.setText(Texts.of(now.stop().textKey()));
      count.setText(Texts.of("editor.tour.count", now.at() + 1, now.stops().size()));
      back.setVisible(now.at() > 0);
      next.setText(Texts.of(now.isAtItsEnd() ? "editor.tour.done" : "editor.tour.next"));
      requestLayout();
    });
  }

  private void next() {
    show(tour.flatMap(Tour::next));
  }

  private void back() {
    show(tour.flatMap(Tour::back).or(() -> tour));
  }

  private void leave() {
    show(Optional.empty());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave();
    } else if (event.getCode() == KeyCode.RIGHT) {
      next();
    } else if (event.getCode() == KeyCode.LEFT) {
      back();
    } else {
      return;
    }
    event.consume();
  }

  @Override
  protected void layoutChildren() {
    tour.ifPresent(now -> {
      Bounds spoken = placeOf(now.stop());
      Rectangle hole =
          new Rectangle(
              spoken.getMinX() - 4,
              spoken.getMinY() - 4,
              spoken.getWidth() + 8,
              spoken.getHeight() + 8);
      hole.setArcWidth(ROUNDING);
      hole.setArcHeight(ROUNDING);
      Shape dim = Shape.subtract(new Rectangle(getWidth(), getHeight()), hole);
      dim.getStyleClass().add("tour-dim");
      getChildren().setAll(dim, card);
      placeCard(spoken);
    });
  }

  private Bounds placeOf(Tour.Stop stop) {
    Node part = getScene().getRoot().lookup(stop.selector());
    return part == null
        ? sceneToLocal(getScene().getRoot().getBoundsInLocal())
        : sceneToLocal(part.localToScene(part.getLayoutBounds()));
  }

  /** Right of the part, else left of it, else below or above it, always inside the window. */
  private void placeCard(Bounds spoken) {
    double height = card.prefHeight(CARD_WIDTH);
    double x = spoken.getMaxX() + AIR;
    double y = spoken.getMinY() + AIR;
    if (x + CARD_WIDTH > getWidth()) {
      x = spoken.getMinX() - CARD_WIDTH - AIR;
    }
    if (x < AIR) {
      x = spoken.getMinX() + AIR;
      y =
          spoken.getMaxY() + AIR + height > getHeight()
              ? spoken.getMinY() - height - AIR
              : spoken.getMaxY() + AIR;
    }
    card.resizeRelocate(
        Math.clamp(x, AIR, Math.max(AIR, getWidth() - CARD_WIDTH - AIR)),
        Math.clamp(y, AIR, Math.max(AIR, getHeight() - height - AIR)),
        CARD_WIDTH,
        height);
  }
}
