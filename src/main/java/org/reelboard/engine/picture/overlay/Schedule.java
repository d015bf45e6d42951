package org.reelboard.engine.picture.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.artwork.Moment;

/** When what is laid over a film is seen: its overlays, or its captions. */
final class Schedule<T> {
  private final Layout layout;
  private final List<T> all;
  private final List<Turn<T>> turns = new ArrayList<>();

  private record Turn<T>(T what, Time from, Time to) {}

  private Schedule(
      List<T> all, Function<T, Anchor> anchor, Function<T, Time> duration, Layout layout) {
    this.layout = layout;
    this.all = all;
    for (T one : all) {
      layout
          .timeOf(anchor.apply(one))
          .ifPresent(from -> turns.add(new Turn<>(one, from, from.plus(duration.apply(one)))));
    }
  }

  static Schedule<Overlay> ofOverlays(List<Overlay> overlays, Layout layout) {
    return new Schedule<>(overlays, Overlay::anchor, Overlay::duration, layout);
  }

  static Schedule<Cue> ofCues(List<Cue> cues, Layout layout) {
    return new Schedule<>(cues, Cue::anchor, Cue::duration, layout);
  }

  /** Something that is seen, and at which instant of its own. */
  record Seen<T>(T what, Moment moment) {}

  /** What is seen at a frame, the lowest first. */
  List<Seen<T>> at(long frame) {
    Time now = layout.rate().instant(frame);
    List<Seen<T>> seen = new ArrayList<>();
    for (Turn<T> turn : turns) {
      if (!turn.from().isAfter(now) && turn.to().isAfter(now)) {
        Time since = now.minus(turn.from());
        seen.add(new Seen<>(turn.what(), new Moment(since, turn.to().minus(turn.from()))));
      }
    }
    return seen;
  }

  /** True if it was made of these very values. */
  @SuppressWarnings("ReferenceEquality") // to compare whole films takes longer than to look anew
  boolean isOf(List<T> others, Layout otherLayout) {
    return all == others && layout == otherLayout;
  }
}
