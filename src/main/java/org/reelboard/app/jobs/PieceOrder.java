package org.reelboard.app.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Source;
import org.reelboard.engine.render.FilmPlan;
import org.reelboard.engine.render.Piece;

/**
 * In what order pieces are best begun with. Those of some pictures that follow each other in the
 * film come together, so that few have to be kept at a time; among those the largest first, so that
 * at the end no slot works alone for long. But before a second one that begins with the same
 * picture, one of each other: else all slots would wait for the one that reads it.
 */
final class PieceOrder {
  /** So many pictures are worked on together. */
  static final int TOGETHER = 8;

  /** Pieces whose work differs by less than the fourth root of two count as alike. */
  private static final int STEPS_AN_OCTAVE = 4;

  private final FilmPlan plan;
  private final Set<Piece> missing;
  private final Map<Integer, Layout> layouts = new HashMap<>();

  /**
   * @param missing those that are to be made
   */
  PieceOrder(FilmPlan plan, Set<Piece> missing) {
    this.plan = plan;
    this.missing = missing;
  }

  /**
   * The pieces in their order; those that need not be made come last.
   *
   * @param pieces of each film in the film's order
   */
  List<Piece> of(List<Piece> pieces) {
    Map<Source, Integer> numbers = new HashMap<>();
    NavigableMap<Integer, List<Piece>> groups = new TreeMap<>();
    for (Piece piece : pieces) {
      int group =
          missing.contains(piece)
              ? opening(piece).map(source -> number(source, numbers) / TOGETHER).orElse(0)
              : Integer.MAX_VALUE;
      groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(piece);
    }
    return groups.values().stream().flatMap(group -> ordered(group).stream()).toList();
  }

  private static int number(Source source, Map<Source, Integer> numbers) {
    return numbers.computeIfAbsent(source, _ -> numbers.size());
  }

  private List<Piece> ordered(List<Piece> group) {
    List<Piece> first = new ArrayList<>();
    List<Piece> then = new ArrayList<>();
    Set<Source> begun = new HashSet<>();
    group.stream()
        .sorted(Comparator.comparingLong(PieceOrder::size).reversed())
        .forEach(piece -> (opening(piece).map(begun::add).orElse(true) ? first : then).add(piece));
    first.addAll(then);
    return first;
  }

  private static long size(Piece piece) {
    return Math.round(STEPS_AN_OCTAVE * Math.log(piece.weight()) / Math.log(2));
  }

  /** What a piece shows first; nobody waits for what sound reads. */
  private Optional<Source> opening(Piece piece) {
    return switch (piece.work()) {
      case Piece.Work.Pictures pictures ->
          layout(piece).at(pictures.segment().first()).map(PieceOrder::opening);
      case Piece.Work.Sound _ -> Optional.empty();
    };
  }

  private static Source opening(Layout.Moment moment) {
    return switch (moment) {
      case Layout.Moment.One one -> one.scene().source();
      case Layout.Moment.Change change -> change.from().orElse(change.to()).scene().source();
    };
  }

  private Layout layout(Piece piece) {
    return layouts.computeIfAbsent(
        piece.entries().getFirst().output(), output -> plan.request(output).layout());
  }
}
