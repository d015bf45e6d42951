package org.reelboard.document.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

/**
 * Makes captions of what stands in a file: in order, none over another, each with words and a
 * length. All that is changed for that is noted.
 */
record Repair(Notes notes) {
  List<TimedText> of(List<RawCaption> raw) {
    List<RawCaption> seen = raw.stream().filter(this::canBeSeen).toList();
    return parted(joined(ordered(new RollUp(notes).unrolled(seen))));
  }

  private boolean canBeSeen(RawCaption one) {
    if (one.text().isBlank()) {
      notes.add(one.line(), "empty");
      return false;
    }
    if (one.end().filter(end -> one.start().isNegative() && !end.isPositive()).isPresent()) {
      notes.add(one.line(), "before-start");
      return false;
    }
    if (one.start().isAfter(Limits.LONGEST)) {
      notes.add(one.line(), "too-late");
      return false;
    }
    return true;
  }

  private List<RawCaption> ordered(List<RawCaption> raw) {
    Time latest = Time.ZERO;
    for (RawCaption one : raw) {
      if (one.start().isBefore(latest) && !one.start().isNegative()) {
        notes.add(one.line(), "order", ClockTime.write(one.start(), '.'));
      }
      latest = Time.max(latest, one.start());
    }
    return raw.stream()
        .map(this::notBeforeTheStart)
        .sorted(Comparator.comparing(RawCaption::start))
        .toList();
  }

  private RawCaption notBeforeTheStart(RawCaption one) {
    if (!one.start().isNegative()) {
      return one;
    }
    notes.add(one.line(), "negative");
    return new RawCaption(one.line(), Time.ZERO, one.end(), one.text(), one.words());
  }

  /** Those that begin at the same time as one: the lines of two who speak at once. */
  private List<RawCaption> joined(List<RawCaption> ordered) {
    List<RawCaption> joined = new ArrayList<>();
    for (RawCaption one : ordered) {
      if (joined.isEmpty() || !joined.getLast().start().equals(one.start())) {
        joined.add(one);
      } else {
        notes.add(one.line(), "same-time", Integer.toString(joined.getLast().line()));
        joined.add(together(joined.removeLast(), one));
      }
    }
    return joined;
  }

  private static RawCaption together(RawCaption first, RawCaption second) {
    if (first.text().equals(second.text())) {
      return first.end().isPresent() ? first : second;
    }
    List<WordMark> words = new ArrayList<>(first.words());
    int behind = first.text().length() + 1;
    second.words().forEach(one -> words.add(new WordMark(one.position() + behind, one.at())));
    Optional<Time> end =
        first.end().isPresent() && second.end().isPresent()
            ? Optional.of(Time.max(first.end().get(), second.end().get()))
            : first.end().or(second::end);
    return new RawCaption(
        first.line(), first.start(), end, first.text() + "\n" + second.text(), words);
  }

  private List<TimedText> parted(List<RawCaption> joined) {
    List<TimedText> captions = new ArrayList<>();
    for (int index = 0; index < joined.size(); index++) {
      Optional<Time> next =
          index + 1 < joined.size() ? Optional.of(joined.get(index + 1).start()) : Optional.empty();
      captions.add(timed(joined.get(index), next));
    }
    return captions;
  }

  private TimedText timed(RawCaption one, Optional<Time> next) {
    Time end = end(one, next);
    if (next.isPresent() && end.isAfter(next.get())) {
      if (one.end().filter(given -> given.isAfter(next.get())).isPresent()) {
        notes.add(one.line(), "overlap", ClockTime.write(next.get(), '.'));
      }
      end = next.get();
    }
    return new TimedText(one.line(), one.start(), end, one.text(), one.words()).until(end);
  }

  private Time end(RawCaption one, Optional<Time> next) {
    Time readable = one.start().plus(ReadingTime.of(one.text()));
    if (one.end().isEmpty()) {
      return next.isPresent() ? one.start().plus(ReadingRules.LONGEST) : readable;
    }
    if (!one.end().get().isAfter(one.start())) {
      notes.add(one.line(), "no-length");
      return readable;
    }
    if (one.end().get().isAfter(one.start().plus(Limits.LONGEST))) {
      notes.add(one.line(), "too-long");
      return one.start().plus(Limits.LONGEST);
    }
    return one.end().get();
  }
}
