package org.reelboard.engine.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Fields;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.camera.CameraPath;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.camera.View;
import org.reelboard.engine.picture.easing.Easing;

/**
 * A camera path as one edits it at an instant of its scene. Its easing runs along the whole path,
 * so that the camera passes a keyframe not at the keyframe's own time but where the eased time
 * reaches it; here both are turned into each other.
 */
public record CameraKeys(Camera.Path path) {
  /** So fine that the instant is on the right frame at any usual rate. */
  private static final int LOOKS = 4096;

  /** A named move turned into keyframes: so few that they can be edited, so many as it bends. */
  private static final int LEGS = 4;

  /** Where the camera stands at an instant, as a keyframe there would have it. */
  public CameraKeyframe at(Time since) {
    Time place = placeAt(since);
    return path.keyframes().stream()
        .filter(one -> one.at().equals(place))
        .findFirst()
        .orElseGet(() -> keyframe(place, Shot.path(path.keyframes()).at(fraction(place))));
  }

  /** When the camera passes a keyframe, since the scene's start. */
  public Time shownAt(CameraKeyframe keyframe) {
    double wanted = fraction(keyframe.at());
    Easing easing = easing();
    int look = 0;
    while (look < LOOKS && easing.at((double) look / LOOKS) < wanted - 1e-9) {
      look++;
    }
    return timeOf((double) look / LOOKS);
  }

  /**
   * The keyframe that the camera passes at an instant.
   *
   * @param within how far off it may be: half a frame
   */
  public Optional<CameraKeyframe> passed(Time since, Time within) {
    return path.keyframes().stream()
        .filter(one -> !distance(shownAt(one), since).isAfter(within))
        .min(Comparator.comparing(one -> distance(shownAt(one), since)));
  }

  /** The path with a keyframe, in the place of one of that time. */
  public Camera.Path with(CameraKeyframe keyframe) {
    List<CameraKeyframe> keyframes = new ArrayList<>(path.keyframes());
    keyframes.removeIf(one -> one.at().equals(keyframe.at()));
    keyframes.add(keyframe);
    keyframes.sort(Comparator.comparing(CameraKeyframe::at));
    return new Camera.Path(keyframes, path.easing(), path.rest());
  }

  /** The path without a keyframe; its last one stays, for a path has one at least. */
  public Camera.Path without(CameraKeyframe keyframe) {
    List<CameraKeyframe> keyframes = new ArrayList<>(path.keyframes());
    if (keyframes.size() > 1) {
      keyframes.remove(keyframe);
    }
    return new Camera.Path(keyframes, path.easing(), path.rest());
  }

  /**
   * A named move as keyframes of one's own, for a picture of a shape.
   *
   * @param pictureAspect the picture's width divided by its height
   * @param viewAspect the canvas's width divided by its height
   * @param focus the point that stays in view
   * @param duration of the scene
   */
  public static Camera.Path of(
      Camera.NamedMove move, double pictureAspect, double viewAspect, Focus focus, Time duration) {
    Subject subject = new Subject(pictureAspect, viewAspect, focus.x(), focus.y());
    CameraPath way =
        CameraMoves.byId(move.move())
            .orElse(CameraMoves.STATIC)
            .path(Math.clamp(move.strength(), 0, 1), subject);
    int legs = way.isStill() ? 0 : way.waypoints().size() > 2 ? LEGS : 1;
    List<CameraKeyframe> keyframes = new ArrayList<>();
    for (int leg = 0; leg <= legs; leg++) {
      double at = legs == 0 ? 0 : (double) leg / legs;
      keyframes.add(
          keyframe(new Time(Math.round(duration.flicks() * at)), subject.held(way.at(at))));
    }
    return new Camera.Path(keyframes, move.easing());
  }

  /** A point of a picture, as fractions of its width and height. */
  public record Focus(double x, double y) {}

  private static CameraKeyframe keyframe(Time at, View view) {
    return new CameraKeyframe(at, view.x(), view.y(), view.zoom(), view.roll(), Fields.NONE);
  }

  /** Where on the path's own time the camera is at an instant. */
  private Time placeAt(Time since) {
    double progress = fraction(since);
    return progress <= 0 || progress >= 1
        ? since
        : timeOf(Math.clamp(easing().at(progress), 0, 1));
  }

  private double fraction(Time time) {
    Time length = length();
    return length.isPositive()
        ? Math.clamp((double) time.minus(first()).flicks() / length.flicks(), 0, 1)
        : 0;
  }

  private Time timeOf(double fraction) {
    return first().plus(new Time(Math.round(length().flicks() * fraction)));
  }

  private Time first() {
    return path.keyframes().getFirst().at();
  }

  private Time length() {
    return path.keyframes().getLast().at().minus(first());
  }

  private Easing easing() {
    return Easings.byId(path.easing()).orElse(Easings.LINEAR);
  }

  private static Time distance(Time one, Time other) {
    return Time.max(one.minus(other), other.minus(one));
  }
}
