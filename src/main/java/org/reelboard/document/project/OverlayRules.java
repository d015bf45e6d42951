package org.reelboard.document.project;

import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.time.Time;

/** What holds for an overlay by itself: where it lies, what it shows, and how it moves. */
final class OverlayRules {
  private OverlayRules() {}

  static void check(Overlay overlay, String place, Findings findings) {
    placement(overlay.placement(), place, findings);
    Optional<Time> before = Optional.empty();
    for (int index = 0; index < overlay.keyframes().size(); index++) {
      OverlayKeyframe keyframe = overlay.keyframes().get(index);
      String here = place + ".keyframes[" + index + "]";
      findings.place(here + ".at", keyframe.at());
      if (before.isPresent() && !keyframe.at().isAfter(before.get())) {
        findings.add(here + ".at", Texts.of("document.problem.keyframe-order"));
      }
      before = Optional.of(keyframe.at());
      placement(keyframe.placement(), here, findings);
      findings.named(here + ".easing", keyframe.easing());
    }
    findings.named(place + ".blend", overlay.blend());
    Motions motions = overlay.motions();
    motions.in().ifPresent(one -> motion(one, place + ".in", findings));
    motions.on().ifPresent(one -> motion(one, place + ".on", findings));
    motions.out().ifPresent(one -> motion(one, place + ".out", findings));
    content(overlay.content(), place, findings);
  }

  private static void placement(Placement placement, String place, Findings findings) {
    findings.within(place + ".x", placement.x(), -Limits.FARTHEST, Limits.FARTHEST);
    findings.within(place + ".y", placement.y(), -Limits.FARTHEST, Limits.FARTHEST);
    findings.within(
        place + ".scale", placement.scale(), Limits.SMALLEST_SCALE, Limits.LARGEST_SCALE);
    findings.finite(place + ".rotation", placement.rotation());
    findings.fraction(place + ".opacity", placement.opacity());
    findings.within(place + ".blur", placement.blur(), 0, Limits.MOST_BLUR);
  }

  private static void motion(Motion motion, String place, Findings findings) {
    findings.named(place + ".id", motion.id());
    findings.length(place + ".duration", motion.duration());
  }

  private static void content(OverlayContent content, String place, Findings findings) {
    switch (content) {
      case OverlayContent.Title title -> {
        findings.words(place + ".text", title.text());
        findings.named(place + ".style", title.style());
      }
      case OverlayContent.Counter counter -> {
        findings.words(place + ".text", counter.text());
        findings.named(place + ".style", counter.style());
        findings.within(place + ".decimals", counter.decimals(), 0, 6);
        findings.within(place + ".from", counter.from().doubleValue(), -1e15, 1e15);
        findings.within(place + ".to", counter.to().doubleValue(), -1e15, 1e15);
      }
      case OverlayContent.Shape shape -> findings.named(place + ".shape", shape.shape());
      case OverlayContent.Inset inset -> {
        SceneRules.source(inset.source(), place + ".source", findings);
        findings.within(place + ".width", inset.width(), Limits.SMALLEST_SCALE, 1);
        findings.within(place + ".height", inset.height(), Limits.SMALLEST_SCALE, 1);
        SceneRules.framing(inset.framing(), place + ".framing", findings);
      }
      case OverlayContent.Sticker _, OverlayContent.Unknown _ -> {
        // Their files and fields are looked at when they are shown.
      }
    }
  }
}
