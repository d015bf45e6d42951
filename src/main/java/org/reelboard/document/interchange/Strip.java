package org.reelboard.document.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.time.Time;

/**
 * A track in which pieces follow each other without room between them.
 *
 * @param pieces in order; one may be as short as nothing where transitions take all of it
 */
record Strip(List<Piece> pieces) {
  static final Strip EMPTY = new Strip(List.of());

  Strip {
    pieces = List.copyOf(pieces);
  }

  /**
   * A clip, or nothing for a while.
   *
   * @param shown empty for nothing
   * @param join the transition from the piece before
   */
  record Piece(Time duration, Optional<Shown> shown, Optional<Join> join) {
    static Piece nothing(Time duration) {
      return new Piece(duration, Optional.empty(), Optional.empty());
    }

    /** What is left of it behind a time, so much of it. */
    Piece part(Time from, Time length) {
      return new Piece(
          length, shown.map(one -> one.later(from)), from.isZero() ? join : Optional.empty());
    }
  }

  /**
   * What a clip shows.
   *
   * @param in the time in its file at which it begins
   * @param ours what this program wrote along, perhaps nothing
   */
  record Shown(String name, Media media, Time in, BigDecimal speed, JsonNode ours) {
    Shown later(Time by) {
      return by.isZero()
          ? this
          : new Shown(name, media, in.plus(by.times(speed)), speed, JsonNodes.NOTHING);
    }
  }

  /** What a clip refers to. */
  sealed interface Media {
    record File(String url) implements Media {}

    record Colour(String colour) implements Media {}

    record Missing() implements Media {}
  }

  /**
   * A transition over the place where two pieces meet.
   *
   * @param before how much of it lies over the first piece
   * @param after how much of it lies over the second piece
   */
  record Join(String type, Time before, Time after, JsonNode ours) {}

  Time duration() {
    return pieces.stream().map(Piece::duration).reduce(Time.ZERO, Time::plus);
  }

  boolean showsNothing() {
    return pieces.stream().allMatch(piece -> piece.shown().isEmpty());
  }

  /** The part from one time on, so long; beyond its end there is nothing. */
  Strip part(Time from, Time length) {
    List<Piece> parts = new ArrayList<>();
    Time at = Time.ZERO;
    Time end = from.plus(length);
    Time reached = from;
    for (Piece piece : pieces) {
      Time start = Time.max(at, from);
      Time until = Time.min(at.plus(piece.duration()), end);
      if (start.isBefore(until)) {
        parts.add(piece.part(start.minus(at), until.minus(start)));
        reached = until;
      }
      at = at.plus(piece.duration());
    }
    if (reached.isBefore(end)) {
      parts.add(Piece.nothing(end.minus(reached)));
    }
    return new Strip(parts);
  }

  /** The same with another one above it, which hides it where it shows something. */
  Strip under(Strip upper) {
    if (upper.showsNothing()) {
      return this;
    }
    List<Piece> all = new ArrayList<>();
    Cursor lower = new Cursor(pieces);
    for (Piece piece : upper.pieces) {
      List<Piece> below = lower.take(piece.duration());
      all.addAll(piece.shown().isPresent() ? List.of(piece) : below);
    }
    all.addAll(lower.rest());
    return new Strip(all);
  }

  /** Goes along pieces once. */
  private static final class Cursor {
    private final List<Piece> pieces;
    private int index;
    private Time used = Time.ZERO;

    Cursor(List<Piece> pieces) {
      this.pieces = pieces;
    }

    List<Piece> take(Time length) {
      List<Piece> taken = new ArrayList<>();
      Time left = length;
      while (left.isPositive() && index < pieces.size()) {
        Piece piece = pieces.get(index);
        Time part = Time.min(left, piece.duration().minus(used));
        taken.add(piece.part(used, part));
        left = left.minus(part);
        used = used.plus(part);
        if (!used.isBefore(piece.duration())) {
          index++;
          used = Time.ZERO;
        }
      }
      if (left.isPositive()) {
        taken.add(Piece.nothing(left));
      }
      return taken;
    }

    List<Piece> rest() {
      List<Piece> rest = new ArrayList<>();
      while (index < pieces.size()) {
        Piece piece = pieces.get(index);
        rest.add(piece.part(used, piece.duration().minus(used)));
        used = Time.ZERO;
        index++;
      }
      return rest;
    }
  }
}
