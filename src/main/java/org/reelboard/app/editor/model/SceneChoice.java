package org.reelboard.app.editor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.project.SceneId;

/** How clicks and keys on scenes change which ones are selected. */
public enum SceneChoice {
  /** Only this one. */
  ONE,
  /** This one too, or no longer. */
  TOGGLE,
  /** All from the one that was selected last up to this one. */
  RANGE;

  /**
   * What is selected after a click on a scene.
   *
   * @param order all scenes in their order on the main track
   */
  public Selection choose(Selection before, List<SceneId> order, SceneId clicked) {
    return switch (this) {
      case ONE -> Selection.of(clicked);
      case TOGGLE -> before.toggled(clicked);
      case RANGE -> range(before, order, clicked);
    };
  }

  private static Selection range(Selection before, List<SceneId> order, SceneId clicked) {
    SceneId anchor = before.scenes().isEmpty() ? clicked : before.scenes().iterator().next();
    int from = order.indexOf(anchor);
    int to = order.indexOf(clicked);
    Set<SceneId> scenes = new LinkedHashSet<>();
    scenes.add(anchor);
    scenes.addAll(order.subList(Math.min(from, to), Math.max(from, to) + 1));
    return Selection.of(scenes);
  }
}
