package org.reelboard.engine.picture;

import java.util.List;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Layout;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.camera.CameraPath;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.camera.View;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.resample.Crop;
import org.reelboard.engine.picture.resample.Turn;

/**
 * A scene's camera over its picture.
 *
 * @param progress in the scene, along the path, before easing; 0 to 1
 */
record Shot(Subject subject, CameraPath path, Easing easing, double progress) {

  static Shot of(Layout.Moment.One moment, Subject subject) {
    Camera camera = moment.scene().camera();
    Easing easing = Easings.byId(camera.easing()).orElse(Easings.LINEAR);
    return switch (camera) {
      case Camera.NamedMove named ->
          new Shot(
              subject,
              CameraMoves.byId(named.move())
                  .orElse(CameraMoves.STATIC)
                  .path(Math.clamp(named.strength(), 0, 1), subject),
              easing,
              moment.progress());
      case Camera.Path free ->
          new Shot(
              subject,
              path(free.keyframes()),
              easing,
              progress(free.keyframes(), moment.sinceStart()));
    };
  }

  static CameraPath path(List<CameraKeyframe> keyframes) {
    return new CameraPath(
        keyframes.stream()
            .map(keyframe ->
                new CameraPath.Waypoint(
                    progress(keyframes, keyframe.at()),
                    new View(keyframe.x(), keyframe.y(), keyframe.zoom(), keyframe.roll())))
            .toList());
  }

  private static double progress(List<CameraKeyframe> keyframes, Time time) {
    Time first = keyframes.getFirst().at();
    Time length = keyframes.getLast().at().minus(first);
    return length.isPositive()
        ? Math.clamp((double) time.minus(first).flicks() / length.flicks(), 0, 1)
        : 0;
  }

  /** The view now, inside the picture. */
  View view() {
    return subject.held(path.at(easing.at(progress)));
  }

  /** True where the view is upright and the same all through the scene. */
  boolean isStill() {
    return path.isStill() && view().roll() == 0;
  }

  /** The closest view of the scene. */
  double mostZoom() {
    return path.mostZoom(subject);
  }

  /** What part of a picture of that size an upright view sees. */
  Crop crop(Size picture) {
    Turn turn = turn(picture);
    return new Crop(
        turn.x() - turn.width() / 2, turn.y() - turn.height() / 2, turn.width(), turn.height());
  }

  /** What part of a picture of that size the view sees. */
  Turn turn(Size picture) {
    View view = view();
    return new Turn(
        view.x() * picture.width(),
        view.y() * picture.height(),
        subject.viewWidth() / view.zoom() * picture.width(),
        subject.viewHeight() / view.zoom() * picture.height(),
        view.roll());
  }

  /**
   * Pixels of a picture of that size to one of the output, where the view is closest; below 1 where
   * the picture is enlarged.
   */
  double leastPitch(Size picture, Size output) {
    return subject.viewWidth() * picture.width() / mostZoom() / output.width();
  }
}
