package org.reelboard.app.editor.overlays;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.FreshIds;
import org.reelboard.document.edit.OverlayEdits;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.Time;

/** What the user does to overlays, with the selection and the playhead filled in. */
public final class OverlayActions {
  /** How long a new one is seen, or to the end of its scene where that is nearer. */
  private static final Time USUAL = Time.ofSeconds(3);

  private static final Time SHORTEST = Time.ofSeconds(1);

  private final EditorModel model;

  public OverlayActions(EditorModel model) {
    this.model = model;
  }

  /** Adds an overlay at the playhead, above all others, and selects it. */
  public void add(OverlayContent content, Placement placement, Motions motions) {
    Layout layout = model.layout().get();
    long frame = model.playhead().get();
    OverlayId id = FreshIds.overlay(model.project().get());
    Overlay overlay =
        new Overlay(id, content, anchor(layout, frame), duration(layout, frame), placement)
            .withMotions(motions);
    if (model.apply("editor.edit.add-overlay", OverlayEdits.add(overlay))) {
      model.select(Selection.of(id));
    }
  }

  /** Something that is to be laid over the film. */
  public record New(OverlayContent content, Placement placement) {}

  /** Adds several at the playhead as one step, the lowest first; the last one is selected. */
  public void addAll(List<New> all) {
    Layout layout = model.layout().get();
    long frame = model.playhead().get();
    List<OverlayId> ids = FreshIds.overlays(model.project().get(), all.size());
    List<Overlay> overlays = new ArrayList<>();
    for (int index = 0; index < all.size(); index++) {
      overlays.add(
          new Overlay(
              ids.get(index),
              all.get(index).content(),
              anchor(layout, frame),
              duration(layout, frame),
              all.get(index).placement()));
    }
    if (!overlays.isEmpty()
        && model.apply("editor.edit.add-overlay", OverlayEdits.addAll(overlays))) {
      model.select(Selection.of(ids.getLast()));
    }
  }

  /** Where something belongs that begins at a frame: to the scene that is seen there. */
  static Anchor anchor(Layout layout, long frame) {
    int index = layout.indexAt(frame);
    Time at = layout.rate().instant(frame);
    if (index < 0) {
      return new Anchor.ToFilm(at);
    }
    Layout.Placement scene = layout.placements().get(index);
    return new Anchor.ToScene(scene.scene().id(), at.minus(layout.rate().instant(scene.start())));
  }

  private static Time duration(Layout layout, long frame) {
    int index = layout.indexAt(frame);
    if (index < 0) {
      return USUAL;
    }
    long left = layout.placements().get(index).end() - frame;
    return Time.max(SHORTEST, Time.min(USUAL, layout.rate().instant(left)));
  }

  /** The overlay that was chosen last, as it is now. */
  public Optional<Overlay> lead() {
    Project project = model.project().get();
    return model.selection().get().overlay().flatMap(project::overlay);
  }

  /** All that are selected, from the lowest to the highest. */
  public List<Overlay> selected() {
    Set<OverlayId> ids = model.selection().get().overlays();
    return model.project().get().overlays().stream().filter(one -> ids.contains(one.id())).toList();
  }

  /**
   * Changes all selected overlays as one step.
   *
   * @param label key of the name of the step
   * @param gesture the same for all changes of one drag
   */
  public void change(String label, Optional<String> gesture, Function<Overlay, Edit> edit) {
    List<Edit> edits = selected().stream().map(edit).toList();
    if (!edits.isEmpty()) {
      model.apply(label, gesture, Edit.all(edits));
    }
  }

  /** Changes the overlay that was chosen last, and no other. */
  public void changeLead(String label, Optional<String> gesture, Function<Overlay, Edit> edit) {
    lead().ifPresent(overlay -> model.apply(label, gesture, edit.apply(overlay)));
  }

  /** Puts overlays to places of their own, at the playhead where they move. */
  public void placeEach(Optional<String> gesture, Map<OverlayId, Placement> places) {
    change(
        "editor.edit.place-overlay",
        gesture,
        overlay ->
            OverlayPlacing.edit(
                overlay, since(overlay), now -> places.getOrDefault(overlay.id(), now)));
  }

  /** Changes where the selected overlays lie, at the playhead where they move. */
  public void place(Optional<String> gesture, Function<Placement, Placement> change) {
    change(
        "editor.edit.place-overlay",
        gesture,
        overlay -> OverlayPlacing.edit(overlay, since(overlay), change));
  }

  /** Makes where the selected overlays lie at the playhead a keyframe. */
  public void addKeyframe() {
    change(
        "editor.edit.keyframe",
        Optional.empty(),
        overlay -> OverlayPlacing.addKeyframe(overlay, since(overlay)));
  }

  /** Eases the way to the keyframe at the playhead. */
  public void easeKeyframe(Optional<String> gesture, String easing) {
    change(
        "editor.edit.keyframe",
        gesture,
        overlay -> OverlayPlacing.easeKeyframe(overlay, since(overlay), easing));
  }

  /** Takes away the selected overlays' keyframes at the playhead. */
  public void removeKeyframe() {
    change(
        "editor.edit.keyframe",
        Optional.empty(),
        overlay -> OverlayPlacing.removeKeyframe(overlay, since(overlay)));
  }

  /**
   * How long the overlay is seen already at the playhead; at a keyframe's own time where that is
   * on the frame that is shown.
   */
  public Time since(Overlay overlay) {
    Layout layout = model.layout().get();
    Time now = layout.rate().instant(model.playhead().get());
    Time since = layout.timeOf(overlay.anchor()).map(now::minus).orElse(Time.ZERO);
    Time within = halfFrame();
    return overlay.keyframes().stream()
        .map(OverlayKeyframe::at)
        .filter(at -> !Time.max(at.minus(since), since.minus(at)).isAfter(within))
        .findFirst()
        .orElse(since);
  }

  /** Less than that off an instant is on its frame. */
  public Time halfFrame() {
    return new Time(model.layout().get().rate().instant(1).flicks() / 2);
  }

  /** Puts the playhead to a time since the start of the overlay that was chosen last. */
  public void seekInLead(Time since) {
    Layout layout = model.layout().get();
    lead()
        .flatMap(one -> layout.timeOf(one.anchor()))
        .map(start -> layout.rate().nearestFrame(start.plus(since)))
        .ifPresent(
            frame -> model.playhead().set(Math.clamp(frame, 0, Math.max(0, layout.frames() - 1))));
  }

  /** Puts the selected overlays one layer higher. */
  public void raise() {
    model.apply("editor.edit.layer", OverlayEdits.raise(model.selection().get().overlays()));
  }

  /** Puts the selected overlays one layer lower. */
  public void lower() {
    model.apply("editor.edit.layer", OverlayEdits.lower(model.selection().get().overlays()));
  }
}
