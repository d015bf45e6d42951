package org.reelboard.document.project;

import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.time.Time;

/**
 * Whether the transitions fit: the one into a scene and the one out of it never overlap, so that no
 * frame shows more than two scenes.
 */
final class TransitionRules {
  private TransitionRules() {}

  static void check(List<Scene> scenes, Findings findings) {
    for (int index = 0; index < scenes.size(); index++) {
      Scene scene = scenes.get(index);
      if (!measurable(scene)) {
        continue;
      }
      String place = "scenes[" + index + "].transition.duration";
      if (scene.transitionDuration().isAfter(scene.duration())) {
        findings.add(
            place, Texts.of("document.problem.transition-too-long", scene.duration().toString()));
      } else if (index > 0 && measurable(scenes.get(index - 1))) {
        after(scenes.get(index - 1), scene, place, findings);
      }
    }
  }

  private static void after(Scene before, Scene scene, String place, Findings findings) {
    Time wanted = scene.transitionDuration();
    if (wanted.isAfter(before.duration())) {
      findings.add(
          place,
          Texts.of(
              "document.problem.transition-longer-than-before",
              before.id().toString(),
              before.duration().toString()));
    } else if (wanted.isAfter(before.duration().minus(before.transitionDuration()))) {
      findings.add(
          place,
          Texts.of(
              "document.problem.transitions-meet",
              before.id().toString(),
              before.duration().toString()));
    }
  }

  private static boolean measurable(Scene scene) {
    return Limits.isLength(scene.duration()) && Limits.isPlace(scene.transitionDuration());
  }
}
