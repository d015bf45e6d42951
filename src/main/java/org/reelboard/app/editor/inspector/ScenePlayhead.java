package org.reelboard.app.editor.inspector;

import java.util.Optional;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Scene;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/** The playhead as a scene sees it: in time since its first frame. */
record ScenePlayhead(EditorModel model) {
  /** How long the scene is seen already; negative where it is still to come. */
  Time since(Scene scene) {
    return placement(scene)
        .map(one -> time(model.playhead().get() - one.start()))
        .orElse(Time.ZERO);
  }

  /** The time of the scene's last frame. */
  Time last(Scene scene) {
    return placement(scene).map(one -> time(Math.max(0, one.frames() - 1))).orElse(Time.ZERO);
  }

  /** Less than that off an instant is on its frame. */
  Time halfFrame() {
    FrameRate rate = model.layout().get().rate();
    return new Time(rate.instant(1).flicks() / 2);
  }

  /** Puts the playhead to a time of the scene, on one of its frames. */
  void seek(Scene scene, Time since) {
    placement(scene)
        .ifPresent(one -> {
          long frame = model.layout().get().rate().nearestFrame(since);
          model.playhead().set(one.start() + Math.clamp(frame, 0, Math.max(0, one.frames() - 1)));
        });
  }

  private Time time(long frames) {
    return model.layout().get().rate().instant(frames);
  }

  private Optional<Layout.Placement> placement(Scene scene) {
    return model.layout().get().placement(scene.id());
  }
}
