package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/**
 * An overlay on the two sides of a cut: it comes in with its first half and goes with its second. A
 * keyframe at the cut joins the two, halfway in time being halfway on the way; where the way was
 * eased, each half is eased by itself.
 */
final class OverlayCut {
  private OverlayCut() {}

  static Overlay before(Overlay whole, Time cut) {
    List<OverlayKeyframe> kept = new ArrayList<>();
    whole.keyframes().stream().filter(one -> one.at().isBefore(cut)).forEach(kept::add);
    if (kept.size() < whole.keyframes().size()) {
      kept.add(at(whole.keyframes(), cut));
    }
    return whole
        .withDuration(cut)
        .withKeyframes(kept)
        .withMotions(whole.motions().withOut(Optional.empty()));
  }

  static Overlay from(Overlay whole, Time cut) {
    List<OverlayKeyframe> kept = new ArrayList<>();
    if (!whole.keyframes().isEmpty()) {
      kept.add(moved(at(whole.keyframes(), cut), cut));
    }
    whole.keyframes().stream()
        .filter(one -> one.at().isAfter(cut))
        .forEach(one -> kept.add(moved(one, cut)));
    return whole
        .withContent(later(whole.content(), cut))
        .withDuration(whole.duration().minus(cut))
        .withKeyframes(kept)
        .withMotions(whole.motions().withIn(Optional.empty()));
  }

  private static OverlayContent later(OverlayContent content, Time by) {
    return content instanceof OverlayContent.Inset inset
            && inset.source() instanceof Source.Clip clip
        ? inset.withSource(clip.withIn(clip.fileTime(by)))
        : content;
  }

  private static OverlayKeyframe moved(OverlayKeyframe keyframe, Time by) {
    return new OverlayKeyframe(
        keyframe.at().minus(by), keyframe.placement(), keyframe.easing(), keyframe.rest());
  }

  /** The keyframe at an instant: the user's own where there is one, else one between. */
  private static OverlayKeyframe at(List<OverlayKeyframe> keyframes, Time at) {
    OverlayKeyframe before = keyframes.getFirst();
    for (OverlayKeyframe after : keyframes) {
      if (!after.at().isBefore(at)) {
        return after.at().equals(at) ? after : between(before, after, at);
      }
      before = after;
    }
    return new OverlayKeyframe(at, before.placement(), before.easing(), Fields.NONE);
  }

  private static OverlayKeyframe between(OverlayKeyframe a, OverlayKeyframe b, Time at) {
    double span = b.at().minus(a.at()).flicks();
    double part = span > 0 ? at.minus(a.at()).flicks() / span : 0;
    Placement from = a.placement();
    Placement to = b.placement();
    Placement placement =
        new Placement(
            linear(from.x(), to.x(), part),
            linear(from.y(), to.y(), part),
            linear(from.scale(), to.scale(), part),
            linear(from.rotation(), to.rotation(), part),
            linear(from.opacity(), to.opacity(), part),
            linear(from.blur(), to.blur(), part));
    return new OverlayKeyframe(at, placement, b.easing(), Fields.NONE);
  }

  private static double linear(double a, double b, double part) {
    return a + (b - a) * part;
  }
}
