package org.reelboard.app.editor.model;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.reelboard.app.editor.dialog.Question;
import org.reelboard.app.editor.dialog.Question.Answer;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.Anchored;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.PieceEdits;
import org.reelboard.document.edit.Pieces;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

/** What the user does to scenes and sounds, with the selection and the playhead filled in. */
public final class EditorActions {
  private static final Time USUAL_TRANSITION = Time.seconds("0.5");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final EditorModel model;
  private final Consumer<Question> ask;

  /** Takes the usual answer to every question. */
  public EditorActions(EditorModel model) {
    this(model, question -> question.answers().getLast().action().run());
  }

  /**
   * @param ask shows the user a question
   */
  public EditorActions(EditorModel model, Consumer<Question> ask) {
    this.model = model;
    this.ask = ask;
  }

  /** Removes what is selected; asks first where titles or sounds would go with a scene. */
  public void removeSelected() {
    Selection selection = model.selection().get();
    if (selection.isEmpty()) {
      return;
    }
    Set<PieceId> pieces = selection.pieces();
    Anchored going = Anchored.to(model.project().get(), selection.scenes()).without(pieces);
    if (going.ids().isEmpty()) {
      remove(PieceEdits.remove(pieces));
    } else {
      ask.accept(
          new Question(
              Texts.of("editor.edit.remove.title", selection.scenes().size()),
              Texts.of(
                  "editor.edit.remove.hint",
                  going.overlays().size(),
                  going.cues().size(),
                  going.sound().size()),
              List.of(
                  Answer.other(Texts.of("editor.edit.remove.cancel"), () -> {}),
                  Answer.other(
                      Texts.of("editor.edit.remove.keep"),
                      () -> remove(PieceEdits.removeAlone(pieces))),
                  Answer.usual(
                      Texts.of("editor.edit.remove.all"),
                      () -> remove(PieceEdits.remove(pieces))))));
    }
  }

  private void remove(Edit removing) {
    Project project = model.project().get();
    Set<SceneId> scenes = model.selection().get().scenes();
    int first = scenes.stream().mapToInt(project::indexOf).min().orElse(-1);
    if (model.apply("editor.edit.remove", removing) && first >= 0) {
      List<SceneId> left = order();
      if (!left.isEmpty()) {
        choose(left.get(Math.min(first, left.size() - 1)), SceneChoice.ONE);
      }
    }
  }

  /**
   * Selects all of the kinds that are selected, scenes where nothing is; where all of them are
   * already, everything.
   */
  public void selectAll() {
    Selection now = model.selection().get();
    Set<Class<?>> kinds =
        now.isEmpty()
            ? Set.of(SceneId.class)
            : now.pieces().stream().map(PieceId::getClass).collect(Collectors.toSet());
    Set<PieceId> all = free(Pieces.of(model.project().get()));
    Selection ofKinds =
        Selection.ofPieces(all.stream().filter(one -> kinds.contains(one.getClass())).toList());
    model.select(ofKinds.equals(now) ? Selection.ofPieces(all) : ofKinds);
  }

  /** Selects everything that begins at the playhead or behind it. */
  public void selectBehindPlayhead() {
    Project project = model.project().get();
    Layout layout = model.layout().get();
    Time from = layout.rate().instant(model.playhead().get());
    model.select(Selection.ofPieces(free(Pieces.from(project, layout, from))));
  }

  /** Those that lie on no track that is locked. */
  private Set<PieceId> free(Set<PieceId> pieces) {
    Set<PieceId> free = new LinkedHashSet<>(pieces);
    free.removeIf(one -> Pieces.isLocked(model.project().get(), one));
    return free;
  }

  /** Copies what is selected, and selects the copies. */
  public void duplicateSelected() {
    Selection originals = model.selection().get();
    if (originals.isEmpty()) {
      return;
    }
    Set<PieceId> before = Pieces.of(model.project().get());
    if (model.apply("editor.edit.duplicate", PieceEdits.duplicate(originals.pieces()))) {
      selectNew(before);
    }
  }

  /** Cuts what is selected and goes on over the playhead in two, else the scene under it. */
  public void splitAtPlayhead() {
    Set<PieceId> cut = underPlayhead();
    if (!cut.isEmpty()) {
      model.apply("editor.edit.split", PieceEdits.split(cut, playhead()));
    }
  }

  /** What {@link #splitAtPlayhead} would cut; may be nothing. */
  public Set<PieceId> underPlayhead() {
    Project project = model.project().get();
    Set<PieceId> cut = new LinkedHashSet<>(model.selection().get().pieces());
    Layout layout = model.layout().get();
    Time at = playhead();
    cut.removeIf(one -> !PieceEdits.isCut(project, layout, one, at));
    if (cut.isEmpty()) {
      int index = layout.indexAt(model.playhead().get());
      if (index >= 0) {
        SceneId scene = layout.placements().get(index).scene().id();
        return PieceEdits.isCut(project, layout, scene, at) ? Set.of(scene) : Set.of();
      }
    }
    return cut;
  }

  private Time playhead() {
    return model.layout().get().rate().instant(model.playhead().get());
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

  /** Selects what was not there before, but not what belongs to a scene that was not. */
  void selectNew(Set<PieceId> before) {
    Project project = model.project().get();
    Set<PieceId> fresh = Pieces.of(project);
    fresh.removeAll(before);
    Selection all = Selection.ofPieces(fresh);
    fresh.removeAll(Anchored.to(project, all.scenes()).ids());
    model.select(Selection.ofPieces(fresh));
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
