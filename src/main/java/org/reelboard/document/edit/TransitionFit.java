package org.reelboard.document.edit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/**
 * Makes transitions that have become too long for their scenes fit again. Where the one into a
 * scene and the one out of it would meet, both give way in proportion. What was shortened is whole
 * frames of the canvas's rate; what would be shorter than a frame is taken away.
 */
final class TransitionFit {
  private TransitionFit() {}

  static Project fit(Project project) {
    List<Scene> scenes = new ArrayList<>(project.scenes());
    if (!scenes.stream().allMatch(TransitionFit::isMeasurable)) {
      return project;
    }
    FrameRate rate = project.canvas().rate();
    for (int index = 0; index < scenes.size(); index++) {
      Scene scene = scenes.get(index);
      Time in = scene.transitionDuration();
      Time out = outOf(scenes, index);
      Time room = scene.duration();
      if (in.plus(out).isAfter(room)) {
        Time shorterIn = part(room, in, in.plus(out));
        scenes.set(index, shortened(scene, shorterIn, rate));
        if (!out.isZero()) {
          Scene next = scenes.get(index + 1);
          scenes.set(index + 1, shortened(next, room.minus(shorterIn), rate));
        }
      }
    }
    return project.withScenes(scenes);
  }

  /** The longest that the transition into a scene may be without shortening its neighbours. */
  static Time room(Project project, SceneId id) {
    List<Scene> scenes = project.scenes();
    int index = project.indexOf(id);
    Scene scene = scenes.get(index);
    Time inside = scene.duration().minus(outOf(scenes, index));
    if (index == 0) {
      return inside;
    }
    Scene before = scenes.get(index - 1);
    return Time.min(inside, before.duration().minus(before.transitionDuration()));
  }

  /** The scene with its transition at most that long. */
  static Scene shortened(Scene scene, Time most, FrameRate rate) {
    if (!scene.transitionDuration().isAfter(most)) {
      return scene;
    }
    Time whole = rate.instant(rate.frameAt(most));
    Optional<Transition> shorter =
        whole.isPositive()
            ? scene.transition().map(transition -> transition.withDuration(whole))
            : Optional.empty();
    return scene.withTransition(shorter);
  }

  private static Time outOf(List<Scene> scenes, int index) {
    return index + 1 < scenes.size() ? scenes.get(index + 1).transitionDuration() : Time.ZERO;
  }

  /** room * share / sum, rounded down. */
  private static Time part(Time room, Time share, Time sum) {
    return new Time(
        BigInteger.valueOf(room.flicks())
            .multiply(BigInteger.valueOf(share.flicks()))
            .divide(BigInteger.valueOf(sum.flicks()))
            .longValueExact());
  }

  private static boolean isMeasurable(Scene scene) {
    return Limits.isLength(scene.duration()) && Limits.isPlace(scene.transitionDuration());
  }
}
