package org.reelboard.bench;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;

/** Edits of one scene, each another one, so that none is in the cache already. */
final class Changes {
  private int made;

  /** The project with its third scene framed a little closer. */
  Project next(Project project) {
    made++;
    List<Scene> scenes = new ArrayList<>(project.scenes());
    scenes.set(2, closer(scenes.get(2), 1 + 0.002 * made));
    return project.withScenes(scenes);
  }

  /** The project with each scene framed another little closer, so that no two parts are alike. */
  static Project apart(Project project) {
    List<Scene> scenes = new ArrayList<>();
    for (Scene scene : project.scenes()) {
      scenes.add(closer(scene, 1 + 0.0002 * (scenes.size() + 1)));
    }
    return project.withScenes(scenes);
  }

  private static Scene closer(Scene scene, double times) {
    if (!(scene.camera() instanceof Camera.Path path)) {
      throw new IllegalArgumentException("a scene that stands still");
    }
    List<CameraKeyframe> keyframes =
        path.keyframes().stream()
            .map(one -> new CameraKeyframe(one.at(), one.x(), one.y(), one.zoom() * times))
            .toList();
    return scene.withCamera(new Camera.Path(keyframes, path.easing()));
  }
}
