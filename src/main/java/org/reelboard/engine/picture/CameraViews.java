package org.reelboard.engine.picture;

import java.util.List;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Scene;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.camera.View;
import org.reelboard.engine.picture.easing.Easing;

/** Where a scene's camera looks, for a window in which it is taken hold of. */
public final class CameraViews {
  private CameraViews() {}

  /**
   * What the camera of a scene moves over: its picture, or where that is fitted into the frame, the
   * filled frame.
   *
   * @param picture the size of the scene's picture
   * @param viewAspect the frame's width divided by its height
   */
  public static Subject subject(Scene scene, Size picture, double viewAspect) {
    Framing framing = scene.framing();
    return switch (framing.mode()) {
      case COVER ->
          new Subject(
              (double) picture.width() / picture.height(),
              viewAspect,
              framing.focusX(),
              framing.focusY());
      case FIT -> new Subject(viewAspect, viewAspect, 0.5, 0.5);
    };
  }

  /** The view at a time of the scene. */
  public static View at(Scene scene, Subject subject, Time sinceStart) {
    return shot(scene, subject, sinceStart).view();
  }

  /**
   * Where on its camera's path a scene is at a time: how far along its keyframes, which is another
   * time where the easing bends it.
   *
   * @return 0 to 1
   */
  public static double eased(Scene scene, Subject subject, Time sinceStart) {
    Shot shot = shot(scene, subject, sinceStart);
    Easing easing = shot.easing();
    return Math.clamp(easing.at(shot.progress()), 0, 1);
  }

  /** The camera's path as keyframes: a named move becomes one of the user's own. */
  public static List<CameraKeyframe> keyframes(Scene scene, Subject subject) {
    return switch (scene.camera()) {
      case Camera.Path path -> path.keyframes();
      case Camera.NamedMove move ->
          CameraKeys.of(
                  move,
                  subject.pictureAspect(),
                  subject.viewAspect(),
                  new CameraKeys.Focus(subject.focusX(), subject.focusY()),
                  scene.duration())
              .keyframes();
    };
  }

  /** A view as a keyframe. */
  public static CameraKeyframe keyframe(Time at, View view) {
    return new CameraKeyframe(at, view.x(), view.y(), view.zoom(), view.roll(), Fields.NONE);
  }

  private static Shot shot(Scene scene, Subject subject, Time sinceStart) {
    double progress = Math.clamp((double) sinceStart.flicks() / scene.duration().flicks(), 0, 1);
    return Shot.of(new Layout.Moment.One(scene, sinceStart, progress), subject);
  }
}
