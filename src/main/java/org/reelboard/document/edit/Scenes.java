package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.time.Time;

/** What the edits of scenes share: finding a scene, and putting another in its place. */
final class Scenes {
  private Scenes() {}

  static Scene find(Project project, SceneId id) throws EditException {
    return project
        .scene(id)
        .orElseThrow(
            () -> new EditException(Texts.of("document.edit.no-such-scene", id.toString())));
  }

  static void findAll(Project project, Collection<SceneId> ids) throws EditException {
    for (SceneId id : ids) {
      find(project, id);
    }
  }

  /** An edit of one scene by itself. */
  static Edit change(SceneId id, UnaryOperator<Scene> change) {
    return Checked.edit(project -> replace(project, change.apply(find(project, id))));
  }

  /** The project with the scene of the same id replaced. */
  static Project replace(Project project, Scene changed) {
    List<Scene> scenes = new ArrayList<>(project.scenes());
    scenes.set(project.indexOf(changed.id()), changed);
    return project.withScenes(scenes);
  }

  static void requireLength(Time duration) throws EditException {
    if (!Limits.isLength(duration)) {
      throw new EditException(Texts.of("document.edit.bad-length", duration.toString()));
    }
  }

  static void requireIndex(int index, int size) throws EditException {
    if (index < 0 || index > size) {
      throw new EditException(
          Texts.of("document.edit.bad-index", Integer.toString(index), Integer.toString(size)));
    }
  }
}
