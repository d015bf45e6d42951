package org.reelboard.document.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

/**
 * Captions that roll up, as those that YouTube makes by itself and those of live television: each
 * shows the lines of the one before once more, above its own. What is repeated is left out.
 */
record RollUp(Notes notes) {
  /** Captions that are further apart do not roll. */
  private static final Time NEAR = Time.seconds("0.5");

  /** So many with a new line below at least, and half of all repeat: a song repeats a line too. */
  private static final int LEAST_ROLLING = 2;

  List<RawCaption> unrolled(List<RawCaption> raw) {
    if (!rolls(raw)) {
      return raw;
    }
    notes.add(0, "roll-up");
    List<RawCaption> kept = new ArrayList<>();
    for (int index = 0; index < raw.size(); index++) {
      RawCaption one = raw.get(index);
      int repeated = index == 0 ? 0 : repeated(raw.get(index - 1), one);
      if (repeated == 0) {
        kept.add(one);
      } else if (repeated >= one.text().length()) {
        kept.add(longer(kept.removeLast(), one.end()));
      } else {
        kept.add(from(one, repeated + 1));
      }
    }
    return kept;
  }

  private static boolean rolls(List<RawCaption> raw) {
    int repeating = 0;
    int rolling = 0;
    for (int index = 1; index < raw.size(); index++) {
      int repeated = repeated(raw.get(index - 1), raw.get(index));
      repeating += repeated > 0 ? 1 : 0;
      rolling += repeated > 0 && repeated < raw.get(index).text().length() ? 1 : 0;
    }
    return rolling >= LEAST_ROLLING && 2 * repeating >= raw.size() - 1;
  }

  /** How much of a caption's text is the end of the one before, in whole lines. */
  private static int repeated(RawCaption before, RawCaption one) {
    if (!follows(before, one)) {
      return 0;
    }
    int repeated = 0;
    for (int end = lineEnd(one.text(), 0); end > 0; end = lineEnd(one.text(), end + 1)) {
      if (endsWithLines(before.text(), one.text().substring(0, end))) {
        repeated = end;
      }
    }
    return repeated;
  }

  private static boolean follows(RawCaption before, RawCaption one) {
    return before
        .end()
        .filter(end -> !one.start().isBefore(before.start()))
        .filter(end -> !one.start().isAfter(end.plus(NEAR)))
        .isPresent();
  }

  /** Where the line ends that begins there; 0 behind the last one. */
  private static int lineEnd(String text, int from) {
    if (from > text.length() || text.isEmpty()) {
      return 0;
    }
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean endsWithLines(String text, String lines) {
    return text.equals(lines) || text.endsWith("\n" + lines);
  }

  private static RawCaption longer(RawCaption one, Optional<Time> end) {
    return new RawCaption(one.line(), one.start(), end.or(one::end), one.text(), one.words());
  }

  private static RawCaption from(RawCaption one, int position) {
    List<WordMark> words =
        one.words().stream()
            .filter(word -> word.position() >= position)
            .map(word -> new WordMark(word.position() - position, word.at()))
            .toList();
    return new RawCaption(
        one.line(), one.start(), one.end(), one.text().substring(position), words);
  }
}
