package org.reelboard.document.edit;

import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Layout;
import org.reelboard.document.time.Time;

/** What captions are tied to. */
public final class CueAnchors {
  private CueAnchors() {}

  /** The scene that stands at a time of the film (the last that came in); else the film itself. */
  public static Anchor at(Layout layout, Time time) {
    int index = layout.indexAt(layout.rate().frameAt(time));
    if (index < 0) {
      return new Anchor.ToFilm(time);
    }
    Layout.Placement placement = layout.placements().get(index);
    return new Anchor.ToScene(
        placement.scene().id(), time.minus(layout.rate().instant(placement.start())));
  }

  /** The anchor of something that is moved: what is tied to the film's time stays so. */
  static Anchor moved(Layout layout, Anchor before, Time time) {
    return switch (before) {
      case Anchor.ToFilm _ -> new Anchor.ToFilm(time);
      case Anchor.ToScene _ -> at(layout, time);
    };
  }

  /** The same anchor, a little later. */
  static Anchor later(Anchor anchor, Time by) {
    return switch (anchor) {
      case Anchor.ToFilm(Time at) -> new Anchor.ToFilm(at.plus(by));
      case Anchor.ToScene toScene -> new Anchor.ToScene(toScene.scene(), toScene.offset().plus(by));
    };
  }
}
