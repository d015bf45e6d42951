package org.reelboard.app.editor.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;

/** Makes one change to all selected scenes, as one step. */
final class SceneChanges {
  private final EditorModel model;

  SceneChanges(EditorModel model) {
    this.model = model;
  }

  /** The selected scenes of a project; the one that was chosen first leads. */
  List<Scene> selected(Project project) {
    return model.selection().get().scenes().stream()
        .flatMap(id -> project.scene(id).stream())
        .toList();
  }

  /**
   * @param edit the edit for one scene as it is now; empty where it does not concern that scene
   */
  void apply(String label, Optional<String> gesture, Function<Scene, Optional<Edit>> edit) {
    Set<SceneId> selected = model.selection().get().scenes();
    model.apply(label, gesture, project -> changed(project, selected, edit));
  }

  void apply(String label, Function<Scene, Optional<Edit>> edit) {
    apply(label, Optional.empty(), edit);
  }

  private static Project changed(
      Project project, Set<SceneId> selected, Function<Scene, Optional<Edit>> edit)
      throws EditException {
    Project changed = project;
    for (SceneId id : selected) {
      Optional<Edit> one = changed.scene(id).flatMap(edit);
      if (one.isPresent()) {
        changed = one.get().apply(changed);
      }
    }
    return changed;
  }
}
