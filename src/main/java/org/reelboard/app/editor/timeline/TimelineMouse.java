package org.reelboard.app.editor.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.model.SceneChoice;
import org.reelboard.app.editor.timeline.Hit.ScenePart;
import org.reelboard.app.editor.timeline.Hit.SoundPart;
import org.reelboard.app.editor.timeline.Hit.SpanPart;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;

/** What the mouse does on the timeline. */
final class TimelineMouse {
  private static final double ZOOM_STEP = 1.0015;
  private static final double MOST_SCROLL = 120;

  private final EditorModel model;
  private final TimelineSurface surface;
  private final TimelineView.SnapSwitch snap;
  private Optional<Drag> drag = Optional.empty();
  private Optional<Selection> aloneOnRelease = Optional.empty();

  TimelineMouse(EditorModel model, TimelineSurface surface, TimelineView.SnapSwitch snap) {
    this.model = model;
    this.surface = surface;
    this.snap = snap;
    surface.setOnMousePressed(this::pressed);
    surface.setOnMouseDragged(this::dragged);
    surface.setOnMouseReleased(_ -> released());
    surface.setOnMouseMoved(event -> moved(event.getX(), event.getY()));
    surface.setOnMouseExited(_ -> surface.hover(Optional.empty()));
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
    Hit hit = Hit.at(surface.map(), event.getX(), event.getY());
    select(hit, event);
    if (event.getButton() == MouseButton.PRIMARY) {
      drag = Optional.of(dragOf(hit, event.getX()));
      if (hit instanceof Hit.Ruler || hit instanceof Hit.Nothing) {
        drag(event.getX());
      }
    }
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      aloneOnRelease = Optional.empty();
      drag(event.getX());
    }
  }

  private void drag(double x) {
    drag.ifPresent(now -> surface.show(now.to(x), x));
  }

  private void released() {
    drag.ifPresent(Drag::drop);
    aloneOnRelease.ifPresent(model::select);
    end();
  }

  private void end() {
    drag = Optional.empty();
    aloneOnRelease = Optional.empty();
    surface.show(Feedback.NONE, 0);
    surface.setScale(surface.scale().get());
  }

  private void select(Hit hit, MouseEvent event) {
    switch (hit) {
      case Hit.OnScene(SceneId id, ScenePart _) -> selectScene(id, event);
      case Hit.OnSound(var id, SoundPart _) -> model.select(Selection.of(id));
      case Hit.OnOverlay(var id, SpanPart _) -> selectOverlay(id, event);
      case Hit.OnCue(var id, SpanPart _) -> model.select(Selection.of(id));
      case Hit.Nothing _ -> model.select(Selection.NONE);
      case Hit.Ruler _ -> {}
    }
  }

  private void selectScene(SceneId id, MouseEvent event) {
    Selection before = model.selection().get();
    List<SceneId> order = model.project().get().scenes().stream().map(Scene::id).toList();
    if (event.isShiftDown()) {
      model.select(SceneChoice.RANGE.choose(before, order, id));
    } else if (event.isShortcutDown()) {
      model.select(SceneChoice.TOGGLE.choose(before, order, id));
    } else if (!before.scenes().contains(id)) {
      model.select(Selection.of(id));
    } else if (event.getButton() == MouseButton.PRIMARY && before.scenes().size() > 1) {
      // Several may be about to be carried; a mere click selects the one.
      aloneOnRelease = Optional.of(Selection.of(id));
    }
  }

  private void selectOverlay(OverlayId id, MouseEvent event) {
    Selection before = model.selection().get();
    if (event.isShiftDown() || event.isShortcutDown()) {
      model.select(before.toggled(id));
    } else if (!before.overlays().contains(id)) {
      model.select(Selection.of(id));
    } else if (event.getButton() == MouseButton.PRIMARY && before.overlays().size() > 1) {
      aloneOnRelease = Optional.of(Selection.of(id));
    }
  }

  private Drag dragOf(Hit hit, double x) {
    return switch (hit) {
      case Hit.Ruler _, Hit.Nothing _ -> new ScrubDrag(model, surface.scale().get());
      case Hit.OnScene(SceneId id, ScenePart part) -> sceneDrag(id, part, x);
      case Hit.OnSound on -> soundDrag(on, x);
      case Hit.OnOverlay on -> spanDrag(overlay(on.id()), hit, on.part(), x);
      case Hit.OnCue on -> spanDrag(cue(on), hit, on.part(), x);
    };
  }

  private Drag sceneDrag(SceneId id, ScenePart part, double x) {
    Layout layout = model.layout().get();
    TimeScale scale = surface.scale().get();
    Set<SceneId> selected = model.selection().get().scenes();
    Set<SceneId> carried = selected.contains(id) ? selected : Set.of(id);
    return layout
        .placement(id)
        .flatMap(placement -> scenePlan(layout, placement, part))
        .<Drag>map(plan -> new PlanDrag(model, scale, x, plan))
        .orElseGet(() -> new CarryDrag(model, surface.map(), x, carried));
  }

  private Optional<Plan> scenePlan(Layout layout, Layout.Placement placement, ScenePart part) {
    TimeScale scale = surface.scale().get();
    return switch (part) {
      case BODY, TRANSITION -> Optional.empty();
      case START ->
          Optional.of(new ScenePlans.Start(layout, placement, rippleSnapping(placement), scale));
      case END ->
          Optional.of(new ScenePlans.End(layout, placement, rippleSnapping(placement), scale));
      case TRANSITION_START -> Optional.of(new ScenePlans.TransitionStart(layout, placement));
      case TRANSITION_END -> Optional.of(new ScenePlans.TransitionEnd(layout, placement));
    };
  }

  private Drag soundDrag(Hit.OnSound hit, double x) {
    Layout layout = model.layout().get();
    TimeScale scale = surface.scale().get();
    return surface.rows().placed().stream()
        .filter(placed -> placed.clip().id().equals(hit.id()))
        .findFirst()
        .<Drag>map(sound -> new PlanDrag(model, scale, x, soundPlan(layout, sound, hit.part())))
        .orElseGet(() -> new ScrubDrag(model, scale));
  }

  private Optional<Span> overlay(OverlayId id) {
    return surface.above().overlays().stream()
        .filter(placed -> placed.overlay().id().equals(id))
        .findFirst()
        .map(Span::of);
  }

  /** What goes with something that is dragged: the other overlays that are selected. */
  private List<Span> others(Hit dragged) {
    Set<OverlayId> selected = model.selection().get().overlays();
    if (!(dragged instanceof Hit.OnOverlay on) || !selected.contains(on.id())) {
      return List.of();
    }
    return selected.stream()
        .filter(id -> !id.equals(on.id()))
        .flatMap(id -> overlay(id).stream())
        .toList();
  }

  private Optional<Span> cue(Hit.OnCue hit) {
    return surface.above().cues().stream()
        .filter(placed -> placed.cue().id().equals(hit.id()))
        .findFirst()
        .map(Span::of);
  }

  private Drag spanDrag(Optional<Span> span, Hit hit, SpanPart part, double x) {
    TimeScale scale = surface.scale().get();
    return span.<Drag>map(one -> new PlanDrag(model, scale, x, spanPlan(one, hit, part)))
        .orElseGet(() -> new ScrubDrag(model, scale));
  }

  private Plan spanPlan(Span span, Hit hit, SpanPart part) {
    Layout layout = model.layout().get();
    TimeScale scale = surface.scale().get();
    Snapping snapping =
        snap.isOn()
            ? Snapping.to(layout, surface.rows(), model.playhead().get())
                .and(layout, surface.above(), Optional.of(hit))
            : Snapping.OFF;
    return part == SpanPart.BODY
        ? new SpanPlans.Move(layout, span, others(hit), snapping, scale)
        : new SpanPlans.End(layout, span, part, snapping, scale);
  }

  private Plan soundPlan(Layout layout, SoundRows.Placed sound, SoundPart part) {
    TimeScale scale = surface.scale().get();
    SoundRows others =
        new SoundRows(
            surface.rows().placed().stream().filter(one -> !one.equals(sound)).toList(),
            surface.rows().kinds());
    Snapping snapping =
        snap.isOn() ? Snapping.to(layout, others, model.playhead().get()) : Snapping.OFF;
    return switch (part) {
      case BODY -> new SoundPlans.Move(layout, sound, snapping, scale);
      case START -> new SoundPlans.Start(layout, sound, snapping, scale);
      case END -> new SoundPlans.End(layout, sound, snapping, scale);
      case FADE_IN -> new SoundPlans.FadeIn(layout, sound);
      case FADE_OUT -> new SoundPlans.FadeOut(layout, sound);
    };
  }

  /** Scenes behind the dragged edge move with it: only what stays can draw it. */
  private Snapping rippleSnapping(Layout.Placement placement) {
    if (!snap.isOn()) {
      return Snapping.OFF;
    }
    Layout layout = model.layout().get();
    List<Layout.Placement> staying =
        layout.placements().stream().filter(one -> one.end() <= placement.start()).toList();
    SoundRows sounds =
        new SoundRows(
            surface.rows().placed().stream()
                .filter(one -> one.clip().anchor() instanceof Anchor.ToFilm)
                .filter(one -> one.clip().duration().isPresent())
                .toList(),
            surface.rows().kinds());
    return Snapping.to(
        new Layout(layout.rate(), staying, layout.frames()), sounds, model.playhead().get());
  }

  private void moved(double x, double y) {
    Hit hit = Hit.at(surface.map(), x, y);
    surface.hover(Optional.of(hit));
    surface.setCursor(
        switch (hit) {
          case Hit.OnScene(SceneId _, ScenePart part) ->
              switch (part) {
                case BODY -> Cursor.OPEN_HAND;
                case TRANSITION -> Cursor.HAND;
                case START, END, TRANSITION_START, TRANSITION_END -> Cursor.H_RESIZE;
              };
          case Hit.OnSound(var _, SoundPart part) ->
              part == SoundPart.BODY ? Cursor.OPEN_HAND : Cursor.H_RESIZE;
          case Hit.OnOverlay(var _, SpanPart part) -> cursor(part);
          case Hit.OnCue(var _, SpanPart part) -> cursor(part);
          case Hit.Ruler _, Hit.Nothing _ -> Cursor.DEFAULT;
        });
  }

  private static Cursor cursor(SpanPart part) {
    return part == SpanPart.BODY ? Cursor.OPEN_HAND : Cursor.H_RESIZE;
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
