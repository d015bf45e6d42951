package org.reelboard.document.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reelboard.document.project.Problem;

/** What was found wrong while a file is read: the first problem of each place, up to a limit. */
final class ProblemList {
  /** More than anybody reads. */
  private static final int MOST = 100;

  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> places = new HashSet<>();

  void add(String place, String sentence) {
    if (problems.size() < MOST && places.add(place)) {
      problems.add(new Problem(place, sentence));
    }
  }

  void addAll(List<Problem> more) {
    more.forEach(problem -> add(problem.place(), problem.sentence()));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
