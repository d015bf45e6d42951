package org.reelboard.app.editor.preview;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Scene;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.CameraMoves;
import org.reelboard.engine.picture.CameraViews;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.camera.View;

/**
 * A scene's camera as it becomes when its frame is put elsewhere: a path of keyframes. A camera
 * that stands still goes on standing still, at the new place, until its start or its end is moved.
 *
 * @param rate keyframes of the same frame are one
 */
record CameraEdit(Scene scene, Subject subject, FrameRate rate) {

  /** Which view is meant. */
  enum Which {
    START,
    NOW,
    END
  }

  /** The view at the scene's start, now, or at its end. */
  View view(Which which, Time now) {
    return CameraViews.at(scene, subject, time(which, now));
  }

  private Time time(Which which, Time now) {
    return switch (which) {
      case START -> Time.ZERO;
      case NOW -> now;
      case END -> scene.duration();
    };
  }

  /** The camera that has that view then. */
  Camera.Path with(Which which, Time now, View view) {
    List<CameraKeyframe> keyframes = CameraViews.keyframes(scene, subject);
    List<CameraKeyframe> changed =
        keyframes.size() == 1
            ? still(which, keyframes.getFirst(), view)
            : moving(keyframes, time(which, now), view);
    return scene.camera() instanceof Camera.Path path
        ? new Camera.Path(changed, path.easing(), path.rest())
        : new Camera.Path(changed, easing());
  }

  /** A camera that did not move has an easing that says nothing. */
  private String easing() {
    boolean moves =
        scene.camera() instanceof Camera.NamedMove move
            && !move.move().equals(CameraMoves.STATIC.id());
    return moves ? scene.camera().easing() : "ease-in-out";
  }

  private List<CameraKeyframe> still(Which which, CameraKeyframe only, View view) {
    CameraKeyframe start = only.withAt(Time.ZERO);
    CameraKeyframe end = only.withAt(scene.duration());
    return switch (which) {
      case NOW -> List.of(CameraViews.keyframe(only.at(), view));
      case START -> List.of(CameraViews.keyframe(Time.ZERO, view), end);
      case END -> List.of(start, CameraViews.keyframe(scene.duration(), view));
    };
  }

  /** Keyframes are passed at the time that the easing makes of theirs. */
  private List<CameraKeyframe> moving(List<CameraKeyframe> keyframes, Time time, View view) {
    Time first = keyframes.getFirst().at();
    Time length = keyframes.getLast().at().minus(first);
    double eased = CameraViews.eased(scene, subject, time);
    Time at = first.plus(new Time(Math.round(length.flicks() * eased)));
    CameraKeyframe put = CameraViews.keyframe(at, view);
    List<CameraKeyframe> changed = new ArrayList<>();
    boolean isPut = false;
    for (CameraKeyframe one : keyframes) {
      if (!isPut && isSame(one.at(), at)) {
        changed.add(put.withAt(one.at()));
        isPut = true;
      } else {
        if (!isPut && one.at().isAfter(at)) {
          changed.add(put);
          isPut = true;
        }
        changed.add(one);
      }
    }
    return changed;
  }

  private boolean isSame(Time one, Time other) {
    return 2 * Math.abs(one.minus(other).flicks()) <= rate.instant(1).flicks();
  }
}
