package org.reelboard.app.editor.preview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.overlays.OverlayActions;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.OverlayId;
import org.reelboard.engine.picture.caption.SafeZone;
import org.reelboard.engine.picture.overlay.OverlayBox;

/**
 * Overlays taken hold of on the picture: a click selects the highest one under the pointer, its box
 * is dragged, its corners scale it, and the handle above turns it. With Shift or the shortcut key
 * several are selected and go together. Alt lets them lie between guides.
 */
final class OverlayHandles extends Region {
  /** How near to a guide something is drawn to it, in pixels of the screen. */
  private static final double REACH = 7;

  private final EditorModel model;
  private final OverlayActions actions;
  private final HandleMarks marks = new HandleMarks();
  private List<OverlayBox> boxes = List.of();
  private SafeZone zone = SafeZone.of(Canvas.VERTICAL.width(), Canvas.VERTICAL.height());
  private Optional<PlacementDrag> drag = Optional.empty();
  private boolean isTaken;
  private Optional<Held> held = Optional.empty();
  private Optional<OverlayId> alone = Optional.empty();
  private Optional<Guides.Drawn> drawn = Optional.empty();
  private Optional<History> before = Optional.empty();
  private Optional<String> gesture = Optional.empty();

  OverlayHandles(EditorModel model) {
    this.model = model;
    this.actions = new OverlayActions(model);
    setId("overlay-handles");
    getStyleClass().add("overlay-handles");
    setPickOnBounds(true);
    getChildren().add(marks);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (isTaken) {
            event.consume();
          }
        });
    model.selection().subscribe(_ -> requestLayout());
  }

  /** Shows where overlays are seen now, from the lowest to the highest. */
  void show(List<OverlayBox> seen) {
    boxes = List.copyOf(seen);
    requestLayout();
  }

  /** Gives up what is being dragged; false where nothing is. */
  boolean cancel() {
    before.ifPresent(model::restore);
    boolean was = drag.isPresent();
    end();
    return was;
  }

  private Canvas canvas() {
    return model.project().get().canvas();
  }

  /** Pixels of the screen to a canvas unit. */
  private double unit() {
    return getWidth() / canvas().width();
  }

  private Point2D point(MouseEvent event) {
    return new Point2D(event.getX() / unit(), event.getY() / unit());
  }

  /** What is selected and seen. */
  private Optional<Held> held() {
    Set<OverlayId> ids = model.selection().get().overlays();
    return Held.of(boxes.stream().filter(box -> ids.contains(box.id())).toList(), canvas());
  }

  private Optional<OverlayBox> highest(Point2D point) {
    return boxes.reversed().stream()
        .filter(box -> Grip.covers(box, canvas(), point, unit()))
        .findFirst();
  }

  private Optional<Grip> grip(Held held, Point2D point) {
    return Grip.at(held.frame(), canvas(), point, unit());
  }

  /** What is done to overlays is not for the picture below, where a click plays the film. */
  private void pressed(MouseEvent event) {
    isTaken = event.getButton() == MouseButton.PRIMARY && takes(event);
    if (isTaken) {
      event.consume();
    }
  }

  private boolean takes(MouseEvent event) {
    Point2D point = point(event);
    Optional<OverlayBox> under = highest(point);
    if (under.isPresent() && (event.isShiftDown() || event.isShortcutDown())) {
      model.select(model.selection().get().toggled(under.get().id()));
      return true;
    }
    Optional<Grip> grip = held().flatMap(now -> grip(now, point));
    if (grip.isEmpty() && under.isPresent()) {
      model.select(Selection.of(under.get().id()));
      grip = Optional.of(Grip.BODY);
    }
    if (grip.isPresent()) {
      begin(grip.get(), point, under);
      return true;
    }
    if (held().isPresent()) {
      model.select(Selection.NONE);
      return true;
    }
    return false;
  }

  private void begin(Grip grip, Point2D point, Optional<OverlayBox> under) {
    zone = SafeZone.of(canvas().width(), canvas().height());
    held = held();
    drag = held.map(now -> new PlacementDrag(now.frame(), grip, canvas(), point));
    before = Optional.of(model.history().get());
    gesture = Optional.of(UUID.randomUUID().toString());
    // Several may be about to be dragged; a mere click selects the one.
    alone = under.map(OverlayBox::id).filter(_ -> grip == Grip.BODY);
  }

  private void dragged(MouseEvent event) {
    if (drag.isPresent() && held.isPresent() && !event.isStillSincePress()) {
      alone = Optional.empty();
      double reach = event.isAltDown() ? 0 : REACH / unit();
      PlacementDrag.Snapped snapped = drag.get().to(point(event), guides(held.get()), reach);
      drawn = Optional.of(snapped.drawn());
      actions.placeEach(gesture, held.get().carriedTo(snapped.placement(), canvas()));
      requestLayout();
    }
    if (drag.isPresent()) {
      event.consume();
    }
  }

  private Guides guides(Held now) {
    List<OverlayBox> others = boxes.stream().filter(box -> !now.has(box.id())).toList();
    return Guides.of(canvas(), zone, others);
  }

  private void released(MouseEvent event) {
    if (drag.isPresent()) {
      alone.ifPresent(id -> model.select(Selection.of(id)));
      end();
      event.consume();
    }
  }

  private void end() {
    drag = Optional.empty();
    held = Optional.empty();
    alone = Optional.empty();
    drawn = Optional.empty();
    before = Optional.empty();
    gesture = Optional.empty();
    requestLayout();
  }

  private void moved(MouseEvent event) {
    Point2D point = point(event);
    Optional<Grip> grip =
        held().flatMap(now -> grip(now, point)).or(() -> highest(point).map(_ -> Grip.BODY));
    setCursor(
        grip.map(one ->
                switch (one) {
                  case BODY -> Cursor.MOVE;
                  case CORNER -> Cursor.NW_RESIZE;
                  case TURN -> Cursor.HAND;
                })
            .orElse(Cursor.DEFAULT));
  }

  @Override
  protected void layoutChildren() {
    marks.resizeRelocate(0, 0, getWidth(), getHeight());
    marks.show(held(), drawn, drag.map(_ -> zone), canvas(), Math.max(unit(), 1e-6));
  }
}
