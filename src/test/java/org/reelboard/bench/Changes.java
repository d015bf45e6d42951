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
    Scene scene = scenes.get(2);
    if (!(scene.camera() instanceof Camera.Path path)) {
      throw new IllegalArgumentException("the third scene stands still");
    }
    double closer = 1 + 0.002 * made;
    List<CameraKeyframe> keyframes =
        path.keyframes().stream()
            .map(one -> new CameraKeyframe(one.at(), one.x(), one.y(), one.zoom() * closer))
            .toList();
    scenes.set(2, scene.withCamera(new Camera.Path(keyframes, path.easing())));
    return project.withScenes(scenes);
  }
}
