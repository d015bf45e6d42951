package org.reelboard.engine.picture.overlay;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.artwork.Moment;

/** When the overlays of a project are seen. */
public final class OverlaySchedule {
  private final Layout layout;
  private final List<Overlay> overlays;
  private final List<Turn> turns = new ArrayList<>();

  private record Turn(Overlay overlay, Time from, Time to) {}

  public OverlaySchedule(List<Overlay> overlays, Layout layout) {
    this.layout = layout;
    this.overlays = overlays;
    for (Overlay overlay : overlays) {
      layout
          .timeOf(overlay.anchor())
          .ifPresent(from -> turns.add(new Turn(overlay, from, from.plus(overlay.duration()))));
    }
  }

  /** An overlay that is seen, and at which instant of its own. */
  public record Seen(Overlay overlay, Moment moment) {}

  /** Those that are seen at a frame, the lowest first. */
  public List<Seen> at(long frame) {
    Time now = layout.rate().instant(frame);
    List<Seen> seen = new ArrayList<>();
    for (Turn turn : turns) {
      if (!turn.from().isAfter(now) && turn.to().isAfter(now)) {
        Moment moment = new Moment(now.minus(turn.from()), turn.overlay().duration());
        seen.add(new Seen(turn.overlay(), moment));
      }
    }
    return seen;
  }

  /** True if it was made of these very values. */
  @SuppressWarnings("ReferenceEquality") // to compare whole films takes longer than to look anew
  boolean isOf(List<Overlay> otherOverlays, Layout otherLayout) {
    return overlays == otherOverlays && layout == otherLayout;
  }
}
