package org.reelboard.app.editor.timeline;

import java.util.Optional;
import javafx.scene.image.Image;
import org.reelboard.document.project.Scene;
import org.reelboard.document.time.Time;

/** Small pictures of scenes, for the timeline. */
@FunctionalInterface
public interface SceneThumbnails {
  /** Never has one. */
  SceneThumbnails NONE = (_, _, _) -> Optional.empty();

  /**
   * What a scene shows at a time since its start, roughly; at once, on the JavaFX thread.
   *
   * @param whenReady called on the JavaFX thread where there was none yet and now is one
   */
  Optional<Image> at(Scene scene, Time sinceStart, Runnable whenReady);
}
