package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Scene;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.CameraViews;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.camera.View;

/**
 * How a scene's camera moves, as a line over the scene's length: its zoom, or its place where that
 * is what moves.
 *
 * @param heights from 0, the farthest or leftmost, to 1, evenly along the scene; empty where the
 *     camera stands
 * @param keyframes where along the scene its keyframes lie, from 0 to 1
 */
record CameraCurve(List<Double> heights, List<Double> keyframes) {
  static final CameraCurve STANDING = new CameraCurve(List.of(), List.of());

  private static final int SAMPLES = 40;

  /** A move of less than this cannot be seen: a share of the picture, or of a doubling of zoom. */
  private static final double LEAST = 0.005;

  CameraCurve {
    heights = List.copyOf(heights);
    keyframes = List.copyOf(keyframes);
  }

  /**
   * @param pictureAspect the picture's width divided by its height
   * @param canvasAspect likewise the canvas's
   */
  static CameraCurve of(Scene scene, double pictureAspect, double canvasAspect) {
    Subject subject =
        new Subject(
            pictureAspect, canvasAspect, scene.framing().focusX(), scene.framing().focusY());
    List<View> views =
        IntStream.rangeClosed(0, SAMPLES)
            .mapToObj(index -> CameraViews.at(scene, subject, at(scene, index)))
            .toList();
    List<Double> zoom = values(views, view -> Math.log(view.zoom()) / Math.log(2));
    List<Double> x = values(views, View::x);
    // Up on the timeline is up in the picture.
    List<Double> y = values(views, view -> 1 - view.y());
    List<Double> most = range(x) >= range(y) ? x : y;
    List<Double> shown = range(zoom) >= range(most) / 2 ? zoom : most;
    return range(shown) < LEAST ? STANDING : new CameraCurve(scaled(shown), keyframes(scene));
  }

  private static Time at(Scene scene, int sample) {
    return new Time(scene.duration().flicks() / SAMPLES * sample);
  }

  private static List<Double> values(List<View> views, ToDoubleFunction<View> value) {
    return views.stream().mapToDouble(value).boxed().toList();
  }

  private static double least(List<Double> values) {
    return stream(values).min().orElse(0);
  }

  private static double range(List<Double> values) {
    return stream(values).max().orElse(0) - least(values);
  }

  private static DoubleStream stream(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue);
  }

  private static List<Double> scaled(List<Double> values) {
    double least = least(values);
    double range = range(values);
    return values.stream().map(value -> (value - least) / range).toList();
  }

  private static List<Double> keyframes(Scene scene) {
    return switch (scene.camera()) {
      case Camera.NamedMove _ -> List.of(0.0, 1.0);
      case Camera.Path path -> {
        double length = scene.duration().flicks();
        List<Double> places = new ArrayList<>();
        path.keyframes().stream()
            .map(keyframe -> keyframe.at().flicks() / length)
            .filter(place -> place >= 0 && place <= 1)
            .forEach(places::add);
        yield places;
      }
    };
  }

  /** How high the line stands at a part of the scene. */
  double at(double progress) {
    double place = Math.clamp(progress, 0, 1) * (heights.size() - 1);
    int left = (int) Math.min(heights.size() - 2.0, Math.floor(place));
    double rest = place - left;
    return heights.get(left) * (1 - rest) + heights.get(left + 1) * rest;
  }
}
