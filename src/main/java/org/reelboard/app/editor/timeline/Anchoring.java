package org.reelboard.app.editor.timeline;

import java.util.Optional;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Layout;
import org.reelboard.document.time.Time;

/** What something is anchored to that was dragged to another place. */
final class Anchoring {
  private Anchoring() {}

  /**
   * What belongs to the film's time stays so; what belongs to a scene belongs to the scene it comes
   * to lie over.
   *
   * @param frame where it begins now
   */
  static Anchor at(Layout layout, Anchor anchor, long frame) {
    Time at = layout.rate().instant(frame);
    return switch (anchor) {
      case Anchor.ToFilm _ -> new Anchor.ToFilm(at);
      case Anchor.ToScene now -> {
        int index = layout.indexAt(frame);
        Optional<Layout.Placement> scene =
            index < 0 ? layout.placement(now.scene()) : Optional.of(layout.placements().get(index));
        yield scene.map(placement -> toScene(layout, placement, at)).orElse(now);
      }
    };
  }

  private static Anchor.ToScene toScene(Layout layout, Layout.Placement placement, Time at) {
    Time start = layout.rate().instant(placement.start());
    return new Anchor.ToScene(placement.scene().id(), at.minus(start));
  }
}
