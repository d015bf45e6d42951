package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.timeline.Hit.ScenePart;
import org.reelboard.app.editor.timeline.Hit.SoundPart;
import org.reelboard.app.editor.timeline.Hit.SpanPart;
import org.reelboard.app.editor.timeline.TimelineMap.SceneBlock;
import org.reelboard.app.editor.timeline.TrimPlan.Trim;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.Pieces;
import org.reelboard.document.edit.SourceLengths;
import org.reelboard.document.edit.TrimRange;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.MarkerId;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.time.Time;

/** What a drag does that begins somewhere with a tool. */
final class TimelineDrags {
  private final EditorModel model;
  private final TimelineSurface surface;
  private final TimelineView.SnapSwitch snap;
  private final SourceLengths lengths;

  TimelineDrags(
      EditorModel model,
      TimelineSurface surface,
      TimelineView.SnapSwitch snap,
      SourceLengths lengths) {
    this.model = model;
    this.surface = surface;
    this.snap = snap;
    this.lengths = lengths;
  }

  /** The drag that begins at a point; empty where there is nothing to drag. */
  Optional<Drag> of(Hit hit, Tool tool, Pointer pointer) {
    return switch (hit) {
      case Hit.Ruler _ -> Optional.of(new ScrubDrag(model, scale()));
      case Hit.Nothing _ -> Optional.of(new BandDrag(model, surface::map, pointer));
      case Hit.OnMarker on -> markerDrag(on.id(), pointer.x());
      case Hit.OnScene on ->
          surface.map().block(on.id()).map(block -> sceneDrag(block, on.part(), tool, pointer.x()));
      case Hit.OnSound on -> soundDrag(on, tool, pointer.x());
      case Hit.OnOverlay on -> span(on.id()).map(one -> spanDrag(one, hit, on.part(), pointer.x()));
      case Hit.OnCue on -> span(on.id()).map(one -> spanDrag(one, hit, on.part(), pointer.x()));
    };
  }

  private Optional<Drag> markerDrag(MarkerId id, double x) {
    Layout layout = layout();
    return surface.map().markers().stream()
        .filter(one -> one.marker().id().equals(id))
        .findFirst()
        .map(flag ->
            drag(
                x,
                snapping(List.of()).without(flag.frame()),
                one -> new MarkerPlan(layout, flag, one, scale())));
  }

  private Drag sceneDrag(SceneBlock block, ScenePart under, Tool tool, double x) {
    Layout.Placement placement = block.placement();
    ScenePart part = tool.part(under, block, x);
    return switch (tool) {
      case ROLL ->
          edge(placement, part)
              .map(one -> trim(Trim.ROLL, one, x))
              .orElseGet(() -> ripple(placement, part, x));
      case SLIP -> trim(Trim.SLIP, placement, x);
      case SLIDE -> trim(Trim.SLIDE, placement, x);
      case SELECT, RIPPLE, RAZOR ->
          part == ScenePart.BODY || part == ScenePart.TRANSITION
              ? carry(block.id(), x)
              : ripple(placement, part, x);
    };
  }

  private Drag carry(SceneId id, double x) {
    Set<SceneId> selected = model.selection().get().scenes();
    return new CarryDrag(model, surface.map(), x, selected.contains(id) ? selected : Set.of(id));
  }

  /** The scene behind an edge; empty where the film begins or ends there. */
  private Optional<Layout.Placement> edge(Layout.Placement placement, ScenePart part) {
    List<Layout.Placement> all = layout().placements();
    int behind = all.indexOf(placement) + (part == ScenePart.END ? 1 : 0);
    return behind > 0 && behind < all.size() ? Optional.of(all.get(behind)) : Optional.empty();
  }

  private Drag trim(Trim trim, Layout.Placement placement, double x) {
    Set<PieceId> moving =
        Pieces.withAnchored(model.project().get(), Set.of(placement.scene().id()));
    return drag(x, snapping(moving), one -> trimming(trim, placement, one));
  }

  private Plan trimming(Trim trim, Layout.Placement placement, Snapping snapping) {
    Project project = model.project().get();
    SceneId id = placement.scene().id();
    TrimRange range =
        switch (trim) {
          case ROLL -> TrimRange.roll(project, id, lengths);
          case SLIP -> TrimRange.slip(project, id, lengths);
          case SLIDE -> TrimRange.slide(project, id, lengths);
        };
    return new TrimPlan(trim, layout(), placement, range, new TrimPlan.Drawn(snapping, scale()));
  }

  /** What a tool does to what is selected; empty where that is nothing. */
  Optional<Plan> ofSelection(Tool tool) {
    Selection selection = model.selection().get();
    Optional<Layout.Placement> scene =
        selection.scenes().stream().findFirst().flatMap(id -> layout().placement(id));
    return switch (tool) {
      case SELECT, RAZOR -> moving(selection);
      case RIPPLE -> scene.map(one -> new ScenePlans.End(layout(), one, Snapping.OFF, scale()));
      case ROLL -> scene.map(one -> trimming(Trim.ROLL, one, Snapping.OFF));
      case SLIP -> scene.map(one -> trimming(Trim.SLIP, one, Snapping.OFF));
      case SLIDE -> scene.map(one -> trimming(Trim.SLIDE, one, Snapping.OFF));
    };
  }

  private Optional<Plan> moving(Selection selection) {
    List<Span> spans = selection.pieces().stream().flatMap(piece -> span(piece).stream()).toList();
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SpanPlans.Move(
                layout(), spans.getFirst(), spans.subList(1, spans.size()), Snapping.OFF, scale()));
  }

  /** What moves an end of something to a frame; empty where it is not there. */
  Optional<Edit> edge(PieceId piece, SpanPart part, long frame) {
    boolean atStart = part == SpanPart.START;
    return switch (piece) {
      case SceneId id ->
          layout()
              .placement(id)
              .map(one ->
                  atStart
                      ? new ScenePlans.Start(layout(), one, Snapping.OFF, scale())
                          .at(frame - one.start())
                          .edit()
                      : new ScenePlans.End(layout(), one, Snapping.OFF, scale())
                          .at(frame - one.end())
                          .edit());
      case SoundId id ->
          sound(id)
              .map(one ->
                  soundPlan(layout(), one, atStart ? SoundPart.START : SoundPart.END, Snapping.OFF)
                      .at(frame - nearest(atStart ? one.start() : one.end()))
                      .edit());
      case OverlayId _, CueId _ ->
          span(piece)
              .map(one ->
                  new SpanPlans.End(layout(), one, part, Snapping.OFF, scale())
                      .at(frame - nearest(atStart ? one.start() : one.end()))
                      .edit());
    };
  }

  private long nearest(Time time) {
    return layout().rate().nearestFrame(time);
  }

  private Optional<SoundRows.Placed> sound(SoundId id) {
    return surface.rows().placed().stream()
        .filter(placed -> placed.clip().id().equals(id))
        .findFirst();
  }

  private Drag ripple(Layout.Placement placement, ScenePart part, double x) {
    Layout layout = layout();
    Set<PieceId> moving =
        Pieces.withAnchored(
            model.project().get(),
            layout.placements().stream()
                .dropWhile(one -> !one.equals(placement))
                .map(one -> one.scene().id())
                .toList());
    return drag(
        x,
        snapping(moving),
        snapping ->
            switch (part) {
              case END -> new ScenePlans.End(layout, placement, snapping, scale());
              case JOINT -> new ScenePlans.NewTransition(layout, placement);
              case TRANSITION_START -> new ScenePlans.TransitionStart(layout, placement);
              case TRANSITION_END -> new ScenePlans.TransitionEnd(layout, placement);
              case START, BODY, TRANSITION ->
                  new ScenePlans.Start(layout, placement, snapping, scale());
            });
  }

  private Optional<Drag> soundDrag(Hit.OnSound hit, Tool tool, double x) {
    Layout layout = layout();
    return sound(hit.id())
        .map(sound ->
            tool == Tool.SLIP
                ? drag(x, Snapping.OFF, _ -> new SoundPlans.Slip(layout, sound))
                : hit.part() == SoundPart.BODY
                    ? spanDrag(Span.of(sound), hit, SpanPart.BODY, x)
                    : drag(
                        x,
                        snapping(Set.of(hit.id())),
                        one -> soundPlan(layout, sound, hit.part(), one)));
  }

  private Plan soundPlan(Layout layout, SoundRows.Placed sound, SoundPart part, Snapping snapping) {
    return switch (part) {
      case START, BODY -> new SoundPlans.Start(layout, sound, snapping, scale());
      case END -> new SoundPlans.End(layout, sound, snapping, scale());
      case FADE_IN -> new SoundPlans.FadeIn(layout, sound);
      case FADE_OUT -> new SoundPlans.FadeOut(layout, sound);
    };
  }

  private Drag spanDrag(Span span, Hit hit, SpanPart part, double x) {
    Layout layout = layout();
    Set<PieceId> moving = Set.copyOf(moving(hit));
    List<Span> others =
        moving.stream()
            .filter(id -> !hit.piece().equals(Optional.of(id)))
            .flatMap(id -> span(id).stream())
            .toList();
    return drag(
        x,
        snapping(moving),
        one ->
            part == SpanPart.BODY
                ? new SpanPlans.Move(layout, span, others, one, scale())
                : new SpanPlans.End(layout, span, part, one, scale()));
  }

  /** What is dragged, with all else that is selected with it. */
  private Collection<PieceId> moving(Hit hit) {
    Selection selection = model.selection().get();
    List<PieceId> own = hit.piece().stream().toList();
    if (own.stream().noneMatch(selection::contains)) {
      return own;
    }
    List<PieceId> all = new ArrayList<>(selection.pieces());
    all.removeAll(selection.scenes());
    return all;
  }

  private Optional<Span> span(PieceId id) {
    return Stream.of(
            surface.above().overlays().stream()
                .filter(one -> one.overlay().id().equals(id))
                .map(Span::of),
            surface.above().cues().stream().filter(one -> one.cue().id().equals(id)).map(Span::of),
            surface.rows().placed().stream()
                .filter(one -> one.clip().id().equals(id))
                .map(Span::of))
        .flatMap(one -> one)
        .findFirst();
  }

  private Drag drag(double x, Snapping snapping, Function<Snapping, Plan> plan) {
    return new PlanDrag(model, scale(), x, snapping, plan);
  }

  /** What draws things to it while these move. */
  Snapping snapping(Collection<PieceId> moving) {
    return snap.isOn()
        ? Snapping.to(layout(), surface.rows(), surface.above(), places(moving), moving::contains)
        : Snapping.OFF;
  }

  /** The playhead, and the markers on what stays. */
  private List<Long> places(Collection<PieceId> moving) {
    List<Long> places = new ArrayList<>(List.of(model.playhead().get()));
    for (MarkerFlag flag : surface.map().markers()) {
      boolean moves =
          flag.marker().anchor() instanceof Anchor.ToScene(SceneId scene, Time _)
              && moving.contains(scene);
      if (!moves) {
        places.add(flag.frame());
      }
    }
    return places;
  }

  private Layout layout() {
    return model.layout().get();
  }

  private TimeScale scale() {
    return surface.scale().get();
  }
}
