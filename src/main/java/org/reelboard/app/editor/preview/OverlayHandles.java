package org.reelboard.app.editor.preview;

import java.util.List;
import java.util.Optional;
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
 * is dragged, its corners scale it, and the handle above turns it. Alt lets it lie between guides.
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

  private Optional<OverlayBox> selected() {
    Optional<OverlayId> id = model.selection().get().overlay();
    return boxes.stream().filter(box -> id.filter(box.id()::equals).isPresent()).findFirst();
  }

  /** The selected one where it is under the pointer, else the highest. */
  private Optional<OverlayBox> under(Point2D point) {
    Optional<OverlayBox> chosen =
        selected().filter(box -> Grip.at(box, canvas(), point, unit()).isPresent());
    return chosen.or(() ->
        boxes.reversed().stream()
            .filter(box -> Grip.covers(box, canvas(), point, unit()))
            .findFirst());
  }

  private void pressed(MouseEvent event) {
    Point2D point = point(event);
    Optional<OverlayBox> box = under(point);
    if (box.isEmpty() || event.getButton() != MouseButton.PRIMARY) {
      if (selected().isPresent()) {
        model.select(Selection.NONE);
        event.consume();
      }
      return;
    }
    Grip grip = Grip.at(box.get(), canvas(), point, unit()).orElse(Grip.BODY);
    if (model.selection().get().overlay().filter(box.get().id()::equals).isEmpty()) {
      model.select(Selection.of(box.get().id()));
    }
    zone = SafeZone.of(canvas().width(), canvas().height());
    drag = Optional.of(new PlacementDrag(box.get(), grip, canvas(), point));
    before = Optional.of(model.history().get());
    gesture = Optional.of(UUID.randomUUID().toString());
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (drag.isPresent() && !event.isStillSincePress()) {
      double reach = event.isAltDown() ? 0 : REACH / unit();
      PlacementDrag.Snapped snapped = drag.get().to(point(event), guides(drag.get()), reach);
      drawn = Optional.of(snapped.drawn());
      actions.place(gesture, _ -> snapped.placement());
      requestLayout();
    }
    if (drag.isPresent()) {
      event.consume();
    }
  }

  private Guides guides(PlacementDrag now) {
    List<OverlayBox> others =
        boxes.stream().filter(box -> !box.id().equals(now.box().id())).toList();
    return Guides.of(canvas(), zone, others);
  }

  private void released(MouseEvent event) {
    if (drag.isPresent()) {
      end();
      event.consume();
    }
  }

  private void end() {
    drag = Optional.empty();
    drawn = Optional.empty();
    before = Optional.empty();
    gesture = Optional.empty();
    requestLayout();
  }

  private void moved(MouseEvent event) {
    Point2D point = point(event);
    Optional<Grip> grip =
        selected()
            .flatMap(box -> Grip.at(box, canvas(), point, unit()))
            .or(() -> under(point).map(_ -> Grip.BODY));
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
    marks.show(selected(), drawn, drag.map(_ -> zone), canvas(), Math.max(unit(), 1e-6));
  }
}
