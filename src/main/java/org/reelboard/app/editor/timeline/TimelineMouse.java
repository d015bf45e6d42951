package org.reelboard.app.editor.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.project.MarkerId;
import org.reelboard.document.project.SceneId;

/** What the mouse does on the timeline. */
final class TimelineMouse {
  private static final double ZOOM_STEP = 1.0015;
  private static final double MOST_SCROLL = 120;

  /** What a double click opens. */
  record Doors(Consumer<MarkerId> marker, TimelineView.TransitionDoor transition) {}

  /** A hand that only clicks trembles by less. */
  private static final double TREMBLE = 4;

  private final EditorModel model;
  private final TimelineSurface surface;
  private final TimelineActions actions;
  private final TimelineDrags drags;
  private final TimelineClicks clicks;
  private final Supplier<Tool> tool;
  private final Doors doors;
  private Optional<Drag> drag = Optional.empty();
  private Optional<Runnable> onClick = Optional.empty();
  private final EdgeScroll edges;
  private Pointer last = new Pointer(0, 0, Held.NONE);
  private Pointer grabbed = new Pointer(0, 0, Held.NONE);
  private boolean moved;

  TimelineMouse(
      EditorModel model,
      TimelineSurface surface,
      TimelineActions actions,
      TimelineDrags drags,
      Supplier<Tool> tool,
      Doors doors) {
    this.model = model;
    this.surface = surface;
    this.actions = actions;
    this.drags = drags;
    this.clicks = new TimelineClicks(model);
    this.tool = tool;
    this.doors = doors;
    this.edges = new EdgeScroll(surface, () -> drag(last));
    surface.setOnMousePressed(this::pressed);
    surface.setOnMouseDragged(this::dragged);
    surface.setOnMouseReleased(_ -> released());
    surface.setOnMouseMoved(event -> moved(Pointer.of(event)));
    surface.setOnMouseExited(_ -> left());
    surface.setOnScroll(this::scrolled);
  }

  /** True while something is dragged. */
  boolean isDragging() {
    return drag.isPresent();
  }

  /** Gives up what is being dragged. */
  void cancel() {
    drag.ifPresent(Drag::cancel);
    end();
  }

  private void pressed(MouseEvent event) {
    surface.requestFocus();
    Pointer pointer = Pointer.of(event);
    Hit hit = hit(pointer);
    boolean primary = event.getButton() == MouseButton.PRIMARY;
    if (primary && tool.get() == Tool.RAZOR && hit.piece().isPresent()) {
      actions.cut(hit.piece().get(), razorAt(pointer), pointer.held());
      return;
    }
    if (primary && event.getClickCount() == 2 && opened(hit, pointer)) {
      return;
    }
    onClick =
        clicks
            .pressed(hit, primary ? pointer.held() : Held.NONE)
            .<Runnable>map(wanted -> () -> model.select(wanted))
            .or(() -> choosing(hit, pointer));
    if (primary) {
      grabbed = pointer;
      moved = hit instanceof Hit.Ruler;
      drag = drags.of(hit, tool.get().with(pointer.held(), hit), pointer);
      if (moved) {
        drag(pointer);
      }
    } else {
      onClick = Optional.empty();
    }
  }

  /** A click on a joint without a transition asks for one. */
  private Optional<Runnable> choosing(Hit hit, Pointer pointer) {
    return hit instanceof Hit.OnScene(SceneId id, Hit.ScenePart part)
            && part == Hit.ScenePart.JOINT
            && tool.get() == Tool.SELECT
        ? Optional.of(() -> openTransitions(pointer, id))
        : Optional.empty();
  }

  private void openTransitions(Pointer pointer, SceneId id) {
    doors.transition().open(surface.localToScreen(pointer.x(), pointer.y()), id);
  }

  /** Opens what a double click opens; false where there is nothing. */
  private boolean opened(Hit hit, Pointer pointer) {
    return switch (hit) {
      case Hit.OnMarker(MarkerId id) -> {
        doors.marker().accept(id);
        yield true;
      }
      case Hit.OnScene(SceneId id, Hit.ScenePart part) when part.isTransition() -> {
        openTransitions(pointer, id);
        yield true;
      }
      case Hit.OnScene _, Hit.OnSound _, Hit.OnOverlay _, Hit.OnCue _ -> false;
      case Hit.Ruler _, Hit.Nothing _ -> false;
    };
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      Pointer pointer = Pointer.of(event);
      moved =
          moved
              || Math.abs(pointer.x() - grabbed.x()) >= TREMBLE
              || Math.abs(pointer.y() - grabbed.y()) >= TREMBLE;
      if (moved) {
        onClick = Optional.empty();
        drag(pointer);
      }
    }
  }

  /** A drag knows the film as it lay when it began. */
  private void drag(Pointer pointer) {
    last = pointer;
    Pointer then = new Pointer(pointer.x() + edges.scrolled(), pointer.y(), pointer.held());
    drag.ifPresent(now -> {
      surface.show(now.to(then), pointer.x());
      if (now.scrolls()) {
        edges.pointerAt(pointer.x());
      }
    });
  }

  private void released() {
    drag.ifPresent(Drag::drop);
    Optional<Runnable> click = onClick;
    end();
    click.ifPresent(Runnable::run);
  }

  private void end() {
    edges.stop();
    drag = Optional.empty();
    onClick = Optional.empty();
    surface.show(Feedback.NONE, 0);
    surface.setScale(surface.scale().get());
  }

  private Hit hit(Pointer pointer) {
    return Hit.at(surface.map(), pointer.x(), pointer.y()).unlocked(model.project().get());
  }

  private long razorAt(Pointer pointer) {
    long frame = surface.scale().get().edgeAt(pointer.x());
    Snapping snapping = pointer.held().alt() ? Snapping.OFF : drags.snapping(List.of());
    return snapping.snap(frame, surface.scale().get()).frame();
  }

  private void moved(Pointer pointer) {
    Hit hit = hit(pointer);
    surface.hover(Optional.of(hit));
    surface.setCursor(cursor(hit, tool.get().with(pointer.held(), hit)));
    if (tool.get() == Tool.RAZOR) {
      OptionalLong cut =
          hit.piece().isPresent() ? OptionalLong.of(razorAt(pointer)) : OptionalLong.empty();
      surface.show(Feedback.at(cut), pointer.x());
    }
  }

  private void left() {
    surface.hover(Optional.empty());
    if (drag.isEmpty()) {
      surface.show(Feedback.NONE, 0);
    }
  }

  private static Cursor cursor(Hit hit, Tool tool) {
    if (hit.piece().isEmpty()) {
      return cursor(hit);
    }
    return switch (tool) {
      case RAZOR -> Cursor.CROSSHAIR;
      case SLIP, SLIDE, ROLL, RIPPLE -> hit instanceof Hit.OnScene ? Cursor.H_RESIZE : cursor(hit);
      case SELECT -> cursor(hit);
    };
  }

  private static Cursor cursor(Hit hit) {
    return switch (hit) {
      case Hit.OnScene on ->
          switch (on.part()) {
            case BODY -> Cursor.OPEN_HAND;
            case TRANSITION, JOINT -> Cursor.HAND;
            case START, END, TRANSITION_START, TRANSITION_END -> Cursor.H_RESIZE;
          };
      case Hit.OnSound on -> on.part() == Hit.SoundPart.BODY ? Cursor.OPEN_HAND : Cursor.H_RESIZE;
      case Hit.OnOverlay on -> cursor(on.part());
      case Hit.OnCue on -> cursor(on.part());
      case Hit.OnMarker _ -> Cursor.HAND;
      case Hit.Ruler _, Hit.Nothing _ -> Cursor.DEFAULT;
    };
  }

  private static Cursor cursor(Hit.SpanPart part) {
    return part == Hit.SpanPart.BODY ? Cursor.OPEN_HAND : Cursor.H_RESIZE;
  }

  private void scrolled(ScrollEvent event) {
    TimeScale scale = surface.scale().get();
    double distance = Math.clamp(event.getDeltaX() + event.getDeltaY(), -MOST_SCROLL, MOST_SCROLL);
    if (event.isShortcutDown()) {
      double least = surface.fitted().pixelsPerFrame() / 2;
      surface.setScale(
          scale.zoomedAbout(event.getX(), Math.pow(ZOOM_STEP, 2 * event.getDeltaY()), least));
    } else if (event.getDeltaX() == 0 && !event.isShiftDown() && surface.canScrollRows()) {
      surface.scrollRows(-distance);
    } else {
      surface.setScale(scale.movedBy(distance));
    }
    event.consume();
  }
}
