package org.reelboard.app.editor.model;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.edit.FreshIds;
import org.reelboard.document.edit.OverlayEdits;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.edit.SoundEdits;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

/** What the user does to scenes and sounds, with the selection and the playhead filled in. */
public final class EditorActions {
  private static final Time USUAL_TRANSITION = Time.seconds("0.5");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final EditorModel model;

  public EditorActions(EditorModel model) {
    this.model = model;
  }

  /** Removes what is selected: scenes, a sound, overlays or a caption. */
  public void removeSelected() {
    Selection selection = model.selection().get();
    if (!selection.scenes().isEmpty()) {
      removeScenes(selection.scenes());
    }
    selection.sound().ifPresent(this::removeSound);
    if (!selection.overlays().isEmpty()) {
      model.apply("editor.edit.remove-overlay", OverlayEdits.remove(selection.overlays()));
    }
    selection
        .cue()
        .ifPresent(
            id -> model.apply("editor.edit.remove-caption", CaptionEdits.remove(Set.of(id))));
  }

  /** Selects all scenes, or all overlays where one is selected. */
  public void selectAll() {
    if (model.selection().get().overlays().isEmpty()) {
      model.select(Selection.of(Set.copyOf(order())));
    } else {
      model.select(
          Selection.ofOverlays(
              model.project().get().overlays().stream().map(Overlay::id).toList()));
    }
  }

  /** Puts copies behind the selected scenes, or above the selected overlays, and selects them. */
  public void duplicateSelected() {
    duplicateOverlays(model.selection().get().overlays());
    Set<SceneId> originals = model.selection().get().scenes();
    if (originals.isEmpty()) {
      return;
    }
    Set<SceneId> before = Set.copyOf(order());
    if (model.apply("editor.edit.duplicate", SceneEdits.duplicate(originals))) {
      selectNew(before);
    }
  }

  private void duplicateOverlays(Set<OverlayId> originals) {
    List<OverlayId> copies = FreshIds.overlays(model.project().get(), originals.size());
    if (!originals.isEmpty()
        && model.apply("editor.edit.duplicate", OverlayEdits.duplicate(originals))) {
      model.select(Selection.ofOverlays(copies));
    }
  }

  /** Cuts the scene under the playhead in two. */
  public void splitAtPlayhead() {
    Layout layout = model.layout().get();
    long frame = model.playhead().get();
    int index = layout.indexAt(frame);
    if (index < 0) {
      return;
    }
    Layout.Placement placement = layout.placements().get(index);
    Time since = layout.rate().instant(frame).minus(placement.exactStart());
    model.apply("editor.edit.split", SceneEdits.split(placement.scene().id(), since));
  }

  public void moveScenes(List<SceneId> scenes, int index) {
    model.apply("editor.edit.move", SceneEdits.move(scenes, index));
  }

  /** Moves the selected scenes one place towards the start (-1) or the end (1). */
  public void shiftSelected(int places) {
    List<SceneId> order = order();
    List<SceneId> moved =
        order.stream().filter(model.selection().get().scenes()::contains).toList();
    if (moved.isEmpty()) {
      return;
    }
    int target =
        places < 0
            ? order.indexOf(moved.getFirst()) + places
            : order.indexOf(moved.getLast()) + 1 + places;
    if (target >= 0 && target <= order.size()) {
      moveScenes(moved, target);
    }
  }

  public void rename(SceneId scene, String name) {
    model.apply("editor.edit.rename", SceneEdits.rename(scene, name));
  }

  public void setTransition(SceneId scene, Optional<Transition> transition) {
    model.apply("editor.edit.transition", SceneEdits.setTransition(scene, transition));
  }

  /** Gives a scene a transition of that kind. */
  public void setTransitionKind(SceneId scene, String kind) {
    setTransition(scene, Optional.of(transition(scene, kind)));
  }

  /** A transition of that kind for a scene; length and easing stay where it has one already. */
  public Transition transition(SceneId scene, String kind) {
    return model
        .project()
        .get()
        .scene(scene)
        .flatMap(Scene::transition)
        .map(one -> new Transition(kind, one.duration(), one.easing(), Fields.NONE))
        .orElseGet(() -> new Transition(kind, usualLength(scene)));
  }

  /** Half a second, less where the scenes it joins are short. */
  private Time usualLength(SceneId id) {
    Project project = model.project().get();
    int index = project.indexOf(id);
    Time shortest = project.scenes().get(index).duration();
    if (index > 0) {
      shortest = Time.min(shortest, project.scenes().get(index - 1).duration());
    }
    return Time.min(USUAL_TRANSITION, shortest.times(HALF));
  }

  /** Selects scenes and moves the playhead into the scene that was clicked. */
  public void choose(SceneId scene, SceneChoice choice) {
    model.select(choice.choose(model.selection().get(), order(), scene));
    Layout layout = model.layout().get();
    layout
        .placement(scene)
        .filter(placement -> outside(placement, model.playhead().get()))
        .ifPresent(placement -> model.playhead().set(firstWholeFrame(placement)));
  }

  private void removeScenes(Set<SceneId> scenes) {
    Project project = model.project().get();
    int first = scenes.stream().mapToInt(project::indexOf).min().orElse(0);
    if (model.apply("editor.edit.remove", SceneEdits.remove(scenes))) {
      List<SceneId> left = order();
      if (!left.isEmpty()) {
        choose(left.get(Math.min(first, left.size() - 1)), SceneChoice.ONE);
      }
    }
  }

  private void removeSound(SoundId sound) {
    model.apply("editor.edit.remove-sound", SoundEdits.remove(sound));
  }

  private void selectNew(Set<SceneId> before) {
    List<SceneId> added = order().stream().filter(id -> !before.contains(id)).toList();
    model.select(Selection.of(new LinkedHashSet<>(added)));
  }

  private List<SceneId> order() {
    return model.project().get().scenes().stream().map(Scene::id).toList();
  }

  private static boolean outside(Layout.Placement placement, long frame) {
    return frame < placement.start() || frame >= placement.end();
  }

  private static long firstWholeFrame(Layout.Placement placement) {
    return Math.min(placement.start() + placement.overlap(), Math.max(0, placement.end() - 1));
  }
}
