package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.caption.SpokenWord;
import org.reelboard.document.caption.WordTimes;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

/** What becomes of the words of captions and their marks where their text changes. */
final class CueWords {
  private CueWords() {}

  /** The caption with another text; words at its start and end that stay the same keep marks. */
  static Cue withText(Cue cue, String text) {
    String old = cue.text();
    int prefix = samePrefix(old, text);
    int suffix = sameSuffix(old, text, prefix);
    List<WordMark> kept = new ArrayList<>();
    for (WordMark mark : cue.words()) {
      if (mark.position() < prefix) {
        kept.add(mark);
      } else if (mark.position() >= old.length() - suffix && mark.position() < old.length()) {
        kept.add(new WordMark(mark.position() + text.length() - old.length(), mark.at()));
      }
    }
    return cue.withText(text, kept);
  }

  /** How many characters of whole words both texts begin with. */
  private static int samePrefix(String old, String text) {
    int most = Math.min(old.length(), text.length());
    int same = 0;
    while (same < most && old.charAt(same) == text.charAt(same)) {
      same++;
    }
    while (!isEdge(old, same) || !isEdge(text, same)) {
      same--;
    }
    return same;
  }

  private static int sameSuffix(String old, String text, int prefix) {
    int most = Math.min(old.length(), text.length()) - prefix;
    int same = 0;
    while (same < most
        && old.charAt(old.length() - 1 - same) == text.charAt(text.length() - 1 - same)) {
      same++;
    }
    while (!isEdge(old, old.length() - same) || !isEdge(text, text.length() - same)) {
      same--;
    }
    return same;
  }

  /** True where no word goes on over a place of a text. */
  private static boolean isEdge(String text, int at) {
    return at <= 0
        || at >= text.length()
        || Character.isWhitespace(text.charAt(at - 1))
        || Character.isWhitespace(text.charAt(at));
  }

  /**
   * Both halves of a caption.
   *
   * @param position in the text, in UTF-16 units
   */
  static List<Cue> split(Cue cue, int position, CueId second) throws EditException {
    String text = cue.text();
    int at = Math.clamp(position, 0, text.length());
    int begins = text.length() - text.substring(at).stripLeading().length();
    return split(cue, at, spokenAt(cue, begins), second);
  }

  /** Both halves of a caption; the word that is spoken at the cut goes to the first. */
  static List<Cue> splitAt(Cue cue, Time cut, CueId second) throws EditException {
    List<SpokenWord> words = WordTimes.of(cue.text(), cue.words(), cue.duration());
    int position =
        words.stream()
            .skip(1)
            .filter(word -> !word.at().isBefore(cut))
            .findFirst()
            .or(() -> words.stream().skip(1).reduce((_, last) -> last))
            .map(SpokenWord::start)
            .orElse(0);
    return split(cue, position, Optional.of(cut), second);
  }

  private static List<Cue> split(Cue cue, int at, Optional<Time> cut, CueId second)
      throws EditException {
    String text = cue.text();
    String before = text.substring(0, at).stripTrailing();
    String after = text.substring(at).stripLeading();
    int begins = text.length() - after.length();
    if (before.isBlank() || after.isBlank() || cut.isEmpty()) {
      throw new EditException(Texts.of("document.edit.split-caption"));
    }
    Cue first =
        cue.withText(before, cue.words().stream().filter(one -> one.position() < at).toList())
            .withDuration(cut.get());
    List<WordMark> marks =
        cue.words().stream()
            .filter(one -> one.position() >= begins && !one.at().isBefore(cut.get()))
            .map(one -> new WordMark(one.position() - begins, one.at().minus(cut.get())))
            .toList();
    return List.of(
        first,
        cue.withId(second)
            .withText(after, marks)
            .withAnchor(CueAnchors.later(cue.anchor(), cut.get()))
            .withDuration(cue.duration().minus(cut.get())));
  }

  /** When what stands at a place is spoken, if that leaves time on both sides. */
  private static Optional<Time> spokenAt(Cue cue, int position) {
    List<SpokenWord> words = WordTimes.of(cue.text(), cue.words(), cue.duration());
    return words.stream()
        .filter(one -> one.end() > position)
        .findFirst()
        .map(one -> one.start() >= position ? one.at() : within(one, position))
        .filter(one -> one.isPositive() && one.isBefore(cue.duration()));
  }

  /** Inside a word its time is shared by its letters. */
  private static Time within(SpokenWord word, int position) {
    long length = word.until().minus(word.at()).flicks();
    long letters = word.end() - (long) word.start();
    return word.at().plus(new Time(length / letters * (position - word.start())));
  }

  /** One caption of several that follow each other. */
  static Cue merged(List<FilmCue> cues) {
    Cue first = cues.getFirst().cue();
    boolean marked = cues.stream().anyMatch(one -> !one.cue().words().isEmpty());
    StringBuilder text = new StringBuilder();
    List<WordMark> marks = new ArrayList<>();
    Time end = cues.getFirst().end();
    for (FilmCue one : cues) {
      String words = one.cue().text().strip();
      if (!text.isEmpty() && !words.isEmpty()) {
        text.append(' ');
      }
      int behind =
          text.length() - (one.cue().text().length() - one.cue().text().stripLeading().length());
      Time later = one.start().minus(cues.getFirst().start());
      if (marked && !words.isEmpty() && !hasMarkAtStart(one.cue())) {
        add(marks, new WordMark(text.length(), later));
      }
      one.cue().words().forEach(mark -> add(marks, moved(mark, behind, later)));
      text.append(words);
      end = Time.max(end, one.end());
    }
    return first.withText(text.toString(), marks).withDuration(end.minus(cues.getFirst().start()));
  }

  private static boolean hasMarkAtStart(Cue cue) {
    int start = cue.text().length() - cue.text().stripLeading().length();
    return !cue.words().isEmpty() && cue.words().getFirst().position() <= start;
  }

  private static WordMark moved(WordMark mark, int behind, Time later) {
    return new WordMark(Math.max(0, mark.position() + behind), mark.at().plus(later));
  }

  private static void add(List<WordMark> marks, WordMark mark) {
    if (marks.isEmpty() || mark.position() > marks.getLast().position()) {
      marks.add(mark);
    }
  }

  /** The marks of a caption whose start moves while its words are spoken when they were. */
  static List<WordMark> startMoved(List<WordMark> words, Time by) {
    return words.stream()
        .map(one -> new WordMark(one.position(), Time.max(Time.ZERO, one.at().minus(by))))
        .toList();
  }
}
