package org.reelboard.document.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.Time;

/** Tells which captions are hard to read, and what to do. */
public final class ReadingCheck {
  private static final int SECONDS_OF_A_MINUTE = 60;
  private static final int MOST_LINES = 2;

  private final Project project;
  private final ReadingRules rules;
  private final Time film;
  private final Time gap;
  private final List<CaptionFinding> findings = new ArrayList<>();

  private ReadingCheck(Project project, Layout layout) {
    this.project = project;
    this.rules = ReadingRules.of(project.captions().language());
    this.film = layout.duration();
    this.gap = layout.rate().instant(ReadingRules.GAP_FRAMES);
  }

  /** What is to be said of a project's captions, in the order in which they are seen. */
  public static List<CaptionFinding> of(Project project) {
    Layout layout = Layout.of(project);
    ReadingCheck check = new ReadingCheck(project, layout);
    List<FilmCue> cues = FilmCues.of(project, layout);
    for (int index = 0; index < cues.size(); index++) {
      check.alone(cues.get(index));
      if (index + 1 < cues.size()) {
        check.beside(cues.get(index), cues.get(index + 1));
      }
    }
    return List.copyOf(check.findings);
  }

  private void alone(FilmCue one) {
    Cue cue = one.cue();
    if (!one.start().isBefore(film)) {
      add(one, CaptionFinding.Kind.OUTSIDE, "outside");
    }
    if (cue.text().isBlank()) {
      add(one, CaptionFinding.Kind.EMPTY, "empty");
      return;
    }
    if (cue.duration().isBefore(ReadingRules.SHORTEST)) {
      add(one, CaptionFinding.Kind.TOO_SHORT, "short", seconds(cue.duration()));
    }
    if (cue.duration().isAfter(ReadingRules.LONGEST)) {
      add(one, CaptionFinding.Kind.TOO_LONG, "long", seconds(cue.duration()));
    }
    speed(one);
    int columns = TextWidth.columns(project.canvas());
    String language = project.captions().language();
    int lines = LineBreaks.of(cue.text(), language, TextWidth::of, columns).size();
    if (lines > MOST_LINES) {
      add(one, CaptionFinding.Kind.LINES, "lines", Integer.toString(lines));
    }
  }

  private void speed(FilmCue one) {
    double seconds = one.cue().duration().approximateSeconds();
    String text = one.cue().text();
    double characters = text.codePoints().filter(each -> each != '\n').count() / seconds;
    double words = Words.of(text).size() * SECONDS_OF_A_MINUTE / seconds;
    boolean tooManyWords =
        rules.wordsAMinute() > 0 && words > rules.wordsAMinute() && Words.of(text).size() > 2;
    if (characters > rules.charactersASecond() || tooManyWords) {
      add(
          one,
          CaptionFinding.Kind.TOO_FAST,
          "fast",
          written(characters),
          written(words),
          Integer.toString(rules.charactersASecond()));
    }
  }

  private void beside(FilmCue one, FilmCue next) {
    Time between = next.start().minus(one.end());
    if (between.isNegative()) {
      add(one, CaptionFinding.Kind.OVERLAP, "overlap", seconds(Time.ZERO.minus(between)));
    } else if (between.isPositive() && between.isBefore(gap)) {
      add(one, CaptionFinding.Kind.GAP, "gap");
    }
  }

  private void add(FilmCue one, CaptionFinding.Kind kind, String key, Object... arguments) {
    findings.add(
        new CaptionFinding(
            one.cue().id(),
            one.start(),
            kind,
            Texts.of("captions.finding." + key, arguments),
            Texts.of("captions.remedy." + key)));
  }

  private static String seconds(Time time) {
    return String.format(Locale.ROOT, "%.2f", time.approximateSeconds());
  }

  private static String written(double number) {
    return Long.toString(Math.round(number));
  }
}
