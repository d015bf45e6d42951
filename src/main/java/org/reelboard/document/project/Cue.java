package org.reelboard.document.project;

import java.util.List;
import org.reelboard.document.time.Time;

/**
 * One caption.
 *
 * @param duration how long it is seen, above 0
 * @param text lines are parted by line feeds; where there is none, the lines are broken to fit
 * @param words when its words are spoken, in their order; those without a mark share the time
 *     between their neighbours
 */
public record Cue(
    CueId id, Anchor anchor, Time duration, String text, List<WordMark> words, Fields rest) {
  public Cue {
    words = List.copyOf(words);
  }

  public Cue(CueId id, Anchor anchor, Time duration, String text) {
    this(id, anchor, duration, text, List.of(), Fields.NONE);
  }

  public Cue withId(CueId newId) {
    return new Cue(newId, anchor, duration, text, words, rest);
  }

  public Cue withAnchor(Anchor newAnchor) {
    return new Cue(id, newAnchor, duration, text, words, rest);
  }

  public Cue withDuration(Time newDuration) {
    return new Cue(id, anchor, newDuration, text, words, rest);
  }

  public Cue withText(String newText, List<WordMark> newWords) {
    return new Cue(id, anchor, duration, newText, newWords, rest);
  }
}
