package org.reelboard.document.interchange;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/**
 * A scene as other tools have it: clips touch, and a transition lies over the place where they do,
 * half of it on each side, made from what the clips have beyond. All places are frames of the film.
 *
 * @param start its first frame, the transition in included
 * @param end the frame behind its last one, the transition out included
 * @param in where the clip before it ends and it begins
 * @param out where it ends and the next one begins
 */
record Cut(Scene scene, FrameRate rate, long start, long end, long in, long out) {
  /** The cuts of a film, in order. */
  static List<Cut> of(Layout layout) {
    List<Layout.Placement> places = layout.placements();
    List<Cut> cuts = new ArrayList<>();
    for (int index = 0; index < places.size(); index++) {
      Layout.Placement place = places.get(index);
      long in = index == 0 ? place.start() : middle(place);
      long out = index + 1 == places.size() ? place.end() : middle(places.get(index + 1));
      cuts.add(new Cut(place.scene(), layout.rate(), place.start(), place.end(), in, out));
    }
    return cuts;
  }

  /** Where a scene takes over from the one before. */
  private static long middle(Layout.Placement place) {
    return place.start() + place.overlap() / 2;
  }

  /** Frames between its two cuts. */
  long frames() {
    return out - in;
  }

  /** The time in its file that is shown at a frame of the film; 0 is the scene's own start. */
  Time mediaTime(long frame) {
    Time since = rate.instant(frame).minus(rate.instant(start));
    return scene.source() instanceof Source.Clip clip ? clip.fileTime(since) : since;
  }

  /** The name that a reader sees: never empty. */
  String name() {
    return scene.name().isBlank() ? scene.id().value() : scene.name();
  }
}
