package org.reelboard.app.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;

final class EditorActionsTest {
  private static final SceneId A = new SceneId("a");
  private static final SceneId B = new SceneId("b");
  private static final SceneId C = new SceneId("c");

  private final List<ReelboardException> problems = new ArrayList<>();
  private final EditorModel model =
      new EditorModel(
          History.of(
              Project.empty("Film", Canvas.VERTICAL)
                  .withScenes(List.of(scene(A, 2), scene(B, 1), scene(C, 2)))),
          new ProjectFolder(Path.of("film")),
          problems::add);
  private final EditorActions actions = new EditorActions(model);

  @Test
  void removingScenesSelectsTheOneThatTakesTheirPlace() {
    model.select(Selection.of(B));
    actions.removeSelected();
    assertEquals(List.of(A, C), order());
    assertEquals(Selection.of(C), model.selection().get());
  }

  @Test
  void copiesAreSelected() {
    model.select(Selection.of(A));
    actions.duplicateSelected();
    SceneId copy = order().get(1);
    assertEquals(List.of(A, copy, B, C), order());
    assertEquals(Selection.of(copy), model.selection().get());
  }

  @Test
  void theSceneUnderThePlayheadIsSplit() {
    model.playhead().set(75);
    actions.splitAtPlayhead();
    assertEquals(
        List.of(Time.ofSeconds(2), Time.seconds("0.5"), Time.seconds("0.5"), Time.ofSeconds(2)),
        model.project().get().scenes().stream().map(Scene::duration).toList());
  }

  @Test
  void selectedScenesAreShiftedUntilTheEnd() {
    model.select(Selection.of(Set.of(B)));
    actions.shiftSelected(1);
    assertEquals(List.of(A, C, B), order());
    actions.shiftSelected(1);
    assertEquals(List.of(A, C, B), order());
    actions.shiftSelected(-1);
    assertEquals(List.of(A, B, C), order());
  }

  @Test
  void choosingASceneShowsItWithoutItsTransition() {
    actions.setTransitionKind(B, "crossfade");
    actions.choose(B, SceneChoice.ONE);
    assertEquals(
        model.layout().get().placements().get(1).start()
            + model.layout().get().placements().get(1).overlap(),
        model.playhead().get());
  }

  @Test
  void aNewTransitionLastsHalfASecondAndAnotherKindKeepsItsLength() {
    actions.setTransitionKind(B, "wipe");
    assertEquals(Optional.of(new Transition("wipe", Time.seconds("0.5"))), transitionOf(B));
    actions.setTransition(B, Optional.of(new Transition("wipe", Time.seconds("0.2"))));
    actions.setTransitionKind(B, "slide");
    assertEquals(Optional.of(new Transition("slide", Time.seconds("0.2"))), transitionOf(B));
  }

  @Test
  void whatCannotBeDoneIsSaidAndChangesNothing() {
    Project before = model.project().get();
    actions.rename(new SceneId("gone"), "Name");
    assertEquals(before, model.project().get());
    assertEquals(1, problems.size());
  }

  private List<SceneId> order() {
    return model.project().get().scenes().stream().map(Scene::id).toList();
  }

  private Optional<Transition> transitionOf(SceneId id) {
    return model.project().get().scene(id).flatMap(Scene::transition);
  }

  private static Scene scene(SceneId id, int seconds) {
    return new Scene(id, id.toString(), Time.ofSeconds(seconds), new Source.ColourCard(Rgb.WHITE));
  }
}
