package org.reelboard.app.editor.tour;

import java.util.List;
import java.util.Optional;

/**
 * A walk through parts of the window; a value.
 *
 * @param stops where it stops, in order; at least one
 * @param at which of them is shown
 */
record Tour(List<Stop> stops, int at) {
  /** The parts of the window that somebody new has to know. */
  static final Tour OF_THE_WINDOW =
      new Tour(
          List.of(
              new Stop("library", "#library"),
              new Stop("storyboard", "#storyboard"),
              new Stop("timeline", ".timeline"),
              new Stop("export", "#export")),
          0);

  Tour {
    stops = List.copyOf(stops);
  }

  /**
   * One part.
   *
   * @param id what its texts are called by
   * @param selector finds it in the window
   */
  record Stop(String id, String selector) {
    String titleKey() {
      return "editor.tour." + id;
    }

    String textKey() {
      return "editor.tour." + id + ".text";
    }
  }

  Stop stop() {
    return stops.get(at);
  }

  boolean isAtItsEnd() {
    return at == stops.size() - 1;
  }

  Optional<Tour> next() {
    return isAtItsEnd() ? Optional.empty() : Optional.of(new Tour(stops, at + 1));
  }

  Optional<Tour> back() {
    return at == 0 ? Optional.empty() : Optional.of(new Tour(stops, at - 1));
  }
}
