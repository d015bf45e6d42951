package org.reelboard.document.project;

import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.time.Time;

/** What holds in every scene by itself. */
final class SceneRules {
  private SceneRules() {}

  static void check(Scene scene, String place, Findings findings) {
    findings.words(place + ".script", scene.script());
    findings.words(place + ".notes", scene.notes());
    findings.length(place + ".duration", scene.duration());
    source(scene.source(), place + ".source", findings);
    framing(scene.framing(), place + ".framing", findings);
    camera(scene.camera(), place + ".camera", findings);
    look(scene.look(), place + ".look", findings);
    scene
        .transition()
        .ifPresent(transition -> transition(transition, place + ".transition", findings));
  }

  static void framing(Framing framing, String place, Findings findings) {
    findings.fraction(place + ".focus.x", framing.focusX());
    findings.fraction(place + ".focus.y", framing.focusY());
  }

  static void source(Source source, String place, Findings findings) {
    switch (source) {
      case Source.Clip clip -> {
        findings.place(place + ".in", clip.in());
        if (clip.speed().compareTo(Limits.SLOWEST) < 0
            || clip.speed().compareTo(Limits.FASTEST) > 0) {
          findings.add(place + ".speed", Texts.of("document.problem.speed"));
        }
        findings.gain(place + ".gainDb", clip.gainDb());
      }
      case Source.Still _, Source.ColourCard _, Source.Slot _, Source.Unknown _ -> {}
    }
  }

  private static void camera(Camera camera, String place, Findings findings) {
    findings.named(place + ".easing", camera.easing());
    switch (camera) {
      case Camera.NamedMove move -> {
        findings.named(place + ".move", move.move());
        findings.fraction(place + ".strength", move.strength());
      }
      case Camera.Path path -> path(path.keyframes(), place + ".path", findings);
    }
  }

  private static void path(List<CameraKeyframe> keyframes, String place, Findings findings) {
    if (keyframes.isEmpty()) {
      findings.add(place, Texts.of("document.problem.no-keyframes"));
    }
    for (int index = 0; index < keyframes.size(); index++) {
      CameraKeyframe keyframe = keyframes.get(index);
      String here = place + "[" + index + "]";
      keyframe(keyframe, here, findings);
      if (index > 0 && !keyframe.at().isAfter(keyframes.get(index - 1).at())) {
        findings.add(here + ".at", Texts.of("document.problem.keyframe-order"));
      }
    }
  }

  private static void keyframe(CameraKeyframe keyframe, String place, Findings findings) {
    if (keyframe.at().isAfter(Limits.LONGEST)
        || keyframe.at().isBefore(Time.ZERO.minus(Limits.LONGEST))) {
      findings.add(place + ".at", Texts.of("document.problem.too-long"));
    }
    findings.finite(place + ".x", keyframe.x());
    findings.finite(place + ".y", keyframe.y());
    findings.finite(place + ".roll", keyframe.roll());
    if (!Double.isFinite(keyframe.zoom()) || keyframe.zoom() <= 0) {
      findings.add(place + ".zoom", Texts.of("document.problem.above-zero"));
    }
  }

  private static void look(Look look, String place, Findings findings) {
    look.style().ifPresent(style -> findings.named(place + ".style", style));
    for (int index = 0; index < look.effects().size(); index++) {
      findings.named(place + ".effects[" + index + "].id", look.effects().get(index).id());
    }
  }

  private static void transition(Transition transition, String place, Findings findings) {
    findings.named(place + ".kind", transition.kind());
    findings.named(place + ".easing", transition.easing());
    findings.length(place + ".duration", transition.duration());
  }
}
