package org.reelboard.document.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reelboard.document.Texts;

/** What could not be taken from a timeline: each thing once, or how often. */
final class OtioNotes {
  private static final int MOST = 50;

  private final Set<String> sentences = new LinkedHashSet<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void add(String sentence) {
    if (sentences.size() < MOST) {
      sentences.add(sentence);
    }
  }

  /** Once more the same, by the key of a sentence that says how often. */
  void count(String key) {
    count(key, 1);
  }

  /** So often the same. */
  void count(String key, int times) {
    counts.merge(key, times, Integer::sum);
  }

  List<String> sentences() {
    List<String> all = new ArrayList<>(sentences);
    counts.forEach((key, count) -> all.add(Texts.of(key, count)));
    return all;
  }
}
