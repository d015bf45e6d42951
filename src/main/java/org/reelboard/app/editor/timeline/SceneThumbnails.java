package org.reelboard.app.editor.timeline;

import java.util.Optional;
import javafx.scene.image.Image;
import org.reelboard.document.project.Scene;
import org.reelboard.document.time.Time;

/** Small pictures of scenes, for the timeline. Used on the JavaFX thread only. */
@FunctionalInterface
public interface SceneThumbnails {
  /** Never has one. */
  SceneThumbnails NONE = (_, _, _, _) -> Optional.empty();

  /**
   * What a scene shows at a time since its start, or roughly so while that is being read; at once.
   *
   * @param span for how long of the scene the picture stands
   * @param whenReady called on the JavaFX thread when there is a better one
   */
  Optional<Image> at(Scene scene, Time sinceStart, Time span, Runnable whenReady);

  /** All that is in view has been asked for: anything else need not be read any more. */
  default void allAsked() {
    // Whoever reads nothing has nothing to give up.
  }
}
