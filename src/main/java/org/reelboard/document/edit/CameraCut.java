package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Fields;
import org.reelboard.document.time.Time;

/**
 * A camera on the two sides of a cut, so that the motion continues over it.
 *
 * <p>A path with the easing {@code linear} is cut exactly, with an interpolated keyframe at the cut
 * (x, y and roll linear, zoom geometric). Any other easing runs along its whole path and cannot be
 * cut in two: there both sides keep the whole path, moved in time, so that some of its keyframes
 * lie before the start or past the end of the scene; the motion stays the same to the bit. A named
 * move has no time of its own: each side makes the whole move.
 */
final class CameraCut {
  private CameraCut() {}

  /** The camera of what lies before the cut. */
  static Camera before(Camera camera, Time cut) {
    return switch (camera) {
      case Camera.NamedMove move -> move;
      case Camera.Path path when isLinear(path) -> {
        List<CameraKeyframe> kept = new ArrayList<>();
        path.keyframes().stream().filter(one -> one.at().isBefore(cut)).forEach(kept::add);
        kept.add(at(path.keyframes(), cut));
        yield new Camera.Path(kept, path.easing(), path.rest());
      }
      case Camera.Path path -> path;
    };
  }

  /** The camera of what lies from the cut on; a cut before 0 moves the path to a later time. */
  static Camera from(Camera camera, Time cut) {
    return switch (camera) {
      case Camera.NamedMove move -> move;
      case Camera.Path path when isLinear(path) && cut.isPositive() -> {
        List<CameraKeyframe> kept = new ArrayList<>();
        kept.add(at(path.keyframes(), cut).withAt(Time.ZERO));
        path.keyframes().stream()
            .filter(one -> one.at().isAfter(cut))
            .forEach(one -> kept.add(one.withAt(one.at().minus(cut))));
        yield new Camera.Path(kept, path.easing(), path.rest());
      }
      case Camera.Path path ->
          new Camera.Path(
              path.keyframes().stream().map(one -> one.withAt(one.at().minus(cut))).toList(),
              path.easing(),
              path.rest());
    };
  }

  private static boolean isLinear(Camera.Path path) {
    return path.easing().equals("linear");
  }

  /** The keyframe at an instant: the user's own where there is one, else an interpolated one. */
  private static CameraKeyframe at(List<CameraKeyframe> keyframes, Time at) {
    CameraKeyframe before = keyframes.getFirst();
    for (CameraKeyframe after : keyframes) {
      if (!after.at().isBefore(at)) {
        return after.at().equals(at) ? after : between(before, after, at);
      }
      before = after;
    }
    return between(before, before, at);
  }

  private static CameraKeyframe between(CameraKeyframe a, CameraKeyframe b, Time at) {
    double span = b.at().minus(a.at()).flicks();
    double part = span > 0 ? at.minus(a.at()).flicks() / span : 0;
    return new CameraKeyframe(
        at,
        linear(a.x(), b.x(), part),
        linear(a.y(), b.y(), part),
        a.zoom() * Math.pow(b.zoom() / a.zoom(), part),
        linear(a.roll(), b.roll(), part),
        Fields.NONE);
  }

  private static double linear(double a, double b, double part) {
    return a + (b - a) * part;
  }
}
