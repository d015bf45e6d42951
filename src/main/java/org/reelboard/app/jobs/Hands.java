package org.reelboard.app.jobs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All pieces that this worker is making. */
final class Hands {
  private final Set<Hand> hands = ConcurrentHashMap.newKeySet();

  void take(Hand hand) {
    hands.add(hand);
  }

  void release(Hand hand) {
    hands.remove(hand);
  }

  Collection<Hand> all() {
    return List.copyOf(hands);
  }

  /** How many frames of pieces of a job are made, that are not done yet. */
  long frames(String job) {
    return all().stream()
        .filter(hand -> hand.step().job().equals(job))
        .mapToLong(Hand::progress)
        .sum();
  }

  /** The same for every job of which there is one. */
  Map<String, Long> frames() {
    Map<String, Long> frames = new TreeMap<>();
    all().forEach(hand -> frames.merge(hand.step().job(), hand.progress(), Long::sum));
    return frames;
  }
}
