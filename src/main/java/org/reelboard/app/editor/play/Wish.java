package org.reelboard.app.editor.play;

import java.util.Optional;
import org.reelboard.engine.media.Size;

/**
 * What the preview wants: a film playing from a frame on, or a frame standing.
 *
 * @param size at which it is shown
 * @param playing in what stretch and how fast; empty where it stands
 */
record Wish(Film film, long frame, Size size, Optional<Going> playing) {

  record Going(Stretch stretch, Speed speed) {}

  static Wish standing(Film film, long frame, Size size) {
    return new Wish(film, frame, size, Optional.empty());
  }

  static Wish playing(Film film, long frame, Size size, Stretch stretch, Speed speed) {
    return new Wish(film, frame, size, Optional.of(new Going(stretch, speed)));
  }

  boolean isStanding() {
    return playing.isEmpty();
  }
}
