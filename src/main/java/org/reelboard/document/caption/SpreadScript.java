package org.reelboard.document.caption;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.time.Time;

/**
 * A script without times, one caption a line, spread over the film: each caption gets its share by
 * the time that it takes to be read, and stands no longer than anyone needs.
 */
record SpreadScript(List<String> lines, Notes notes) {
  /** Its captions; over a film without scenes each gets just the time that it needs. */
  List<TimedText> over(Time film) {
    List<RawCaption> spoken = new ArrayList<>();
    Time needed = Time.ZERO;
    for (int index = 0; index < lines.size(); index++) {
      MarkedText text = new MarkedText();
      if (!ScriptParser.isRemark(lines.get(index))) {
        text.append(lines.get(index));
      }
      if (!text.isEmpty()) {
        spoken.add(new RawCaption(index + 1, needed, Optional.empty(), text));
        needed = needed.plus(ReadingTime.of(text.text()));
      }
    }
    if (spoken.isEmpty()) {
      return List.of();
    }
    notes.add(spoken.getFirst().line(), "spread");
    if (film.isPositive() && needed.isAfter(film)) {
      notes.add(0, "crowded", needed.toString(), film.toString());
    }
    return spread(spoken, needed, film.isPositive() ? film : needed);
  }

  private static List<TimedText> spread(List<RawCaption> spoken, Time needed, Time film) {
    BigDecimal stretch =
        BigDecimal.valueOf(film.flicks())
            .divide(BigDecimal.valueOf(needed.flicks()), MathContext.DECIMAL64);
    List<TimedText> captions = new ArrayList<>();
    for (int index = 0; index < spoken.size(); index++) {
      RawCaption one = spoken.get(index);
      Time start = one.start().times(stretch);
      Time next = index + 1 < spoken.size() ? spoken.get(index + 1).start().times(stretch) : film;
      Time longest = Time.min(start.plus(ReadingRules.LONGEST), next);
      if (longest.isAfter(start)) {
        captions.add(new TimedText(one.line(), start, longest, one.text(), List.of()));
      }
    }
    return captions;
  }
}
