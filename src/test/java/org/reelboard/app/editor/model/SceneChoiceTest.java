package org.reelboard.app.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.project.SceneId;

final class SceneChoiceTest {
  private static final SceneId A = new SceneId("a");
  private static final SceneId B = new SceneId("b");
  private static final SceneId C = new SceneId("c");
  private static final List<SceneId> ORDER = List.of(A, B, C);

  @Test
  void aClickSelectsOnlyThatScene() {
    assertEquals(selected(C), SceneChoice.ONE.choose(selected(A, B), ORDER, C));
  }

  @Test
  void togglingAddsAndTakesAway() {
    assertEquals(selected(A, C), SceneChoice.TOGGLE.choose(selected(A), ORDER, C));
    assertEquals(selected(C), SceneChoice.TOGGLE.choose(selected(A, C), ORDER, A));
  }

  @Test
  void aRangeGoesFromTheFirstSelectedSceneInEitherDirection() {
    assertEquals(selected(A, B, C), SceneChoice.RANGE.choose(selected(A), ORDER, C));
    assertEquals(selected(C, A, B), SceneChoice.RANGE.choose(selected(C), ORDER, A));
  }

  @Test
  void aRangeWithNothingSelectedIsTheSceneAlone() {
    assertEquals(selected(B), SceneChoice.RANGE.choose(Selection.NONE, ORDER, B));
  }

  private static Selection selected(SceneId... scenes) {
    return Selection.of(new LinkedHashSet<>(List.of(scenes)));
  }
}
