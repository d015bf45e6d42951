package org.reelboard.app.editor.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.project.SceneId;

/** What a click on a scene selects. */
final class Selecting {
  private Selecting() {}

  /** How a click adds to what is selected. */
  enum Way {
    /** The scene alone. */
    ALONE,
    /** The scene is put to the others, or taken away from them. */
    TOGGLED,
    /** All scenes from the first selected one to the scene. */
    UP_TO
  }

  /**
   * @param order all scenes, as they follow each other
   */
  static Selection click(Selection before, List<SceneId> order, SceneId scene, Way way) {
    return switch (way) {
      case ALONE -> Selection.of(scene);
      case TOGGLED -> toggled(before, scene);
      case UP_TO -> upTo(before, order, scene);
    };
  }

  private static Selection toggled(Selection before, SceneId scene) {
    Set<SceneId> scenes = new LinkedHashSet<>(before.scenes());
    if (!scenes.remove(scene)) {
      scenes.add(scene);
    }
    return Selection.of(scenes);
  }

  private static Selection upTo(Selection before, List<SceneId> order, SceneId scene) {
    int to = order.indexOf(scene);
    int from =
        before.scenes().stream().findFirst().map(order::indexOf).filter(at -> at >= 0).orElse(to);
    Set<SceneId> scenes = new LinkedHashSet<>();
    int step = from <= to ? 1 : -1;
    for (int index = from; index != to + step; index += step) {
      scenes.add(order.get(index));
    }
    return Selection.of(scenes);
  }
}
