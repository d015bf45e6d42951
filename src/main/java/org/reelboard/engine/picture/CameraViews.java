package org.reelboard.engine.picture;

import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Scene;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.camera.View;

/** Where the camera of a scene stands over its picture, as the frames are made. */
public final class CameraViews {
  private CameraViews() {}

  /**
   * The view at a part of the scene.
   *
   * @param progress from 0, the scene's start, to 1
   */
  public static View at(Scene scene, Subject subject, double progress) {
    Time since = new Time(Math.round(scene.duration().flicks() * progress));
    return Shot.of(new Layout.Moment.One(scene, since, progress), subject).view();
  }
}
