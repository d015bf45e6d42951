package org.reelboard.document.project;

import org.reelboard.document.time.Time;

/**
 * How a scene comes in over the end of the scene before it.
 *
 * @param kind id of the catalogue entry
 * @param duration how long both are seen, above 0
 * @param easing id of the catalogue entry
 * @param parameters the entry's own, such as {@code direction}
 */
public record Transition(String kind, Time duration, String easing, Fields parameters) {
  public Transition(String kind, Time duration) {
    this(kind, duration, "linear", Fields.NONE);
  }

  public Transition withDuration(Time newDuration) {
    return new Transition(kind, newDuration, easing, parameters);
  }
}
