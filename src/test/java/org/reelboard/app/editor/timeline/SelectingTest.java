package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundId;

final class SelectingTest {
  private static final List<SceneId> ORDER =
      List.of(new SceneId("a"), new SceneId("b"), new SceneId("c"), new SceneId("d"));

  private static Selection of(String... ids) {
    LinkedHashSet<SceneId> scenes = new LinkedHashSet<>();
    for (String id : ids) {
      scenes.add(new SceneId(id));
    }
    return Selection.of(scenes);
  }

  private static Selection click(Selection before, String id, Selecting.Way way) {
    return Selecting.click(before, ORDER, new SceneId(id), way);
  }

  @Test
  void aClickSelectsAloneAnotherOneWithControlTogglesWithShiftReaches() {
    assertEquals(of("b"), click(of("a", "c"), "b", Selecting.Way.ALONE));
    assertEquals(of("a", "c"), click(of("a"), "c", Selecting.Way.TOGGLED));
    assertEquals(of("a"), click(of("a", "c"), "c", Selecting.Way.TOGGLED));
    assertEquals(of("b", "c", "d"), click(of("b"), "d", Selecting.Way.UP_TO));
    assertEquals(of("d", "c", "b"), click(of("d"), "b", Selecting.Way.UP_TO));
  }

  @Test
  void aSceneTakesTheSelectionFromASound() {
    assertEquals(of("b"), click(Selection.of(new SoundId("m")), "b", Selecting.Way.UP_TO));
  }
}
