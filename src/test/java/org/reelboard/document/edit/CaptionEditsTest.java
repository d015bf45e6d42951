package org.reelboard.document.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

final class CaptionEditsTest {
  private static final CueId ONE = new CueId("c1");
  private static final CueId TWO = new CueId("c2");
  private static final CueId THREE = new CueId("c3");
  private static final Cue FIRST =
      new Cue(
          ONE,
          scene("s1", "1"),
          Time.ofSeconds(2),
          "Good morning all",
          List.of(mark(0, "0"), mark(5, "0.5"), mark(13, "1.25")),
          Fields.NONE);
  private static final Cue SECOND = new Cue(TWO, scene("s2", "1"), Time.ofSeconds(1), "of you");
  private static final Cue THIRD =
      new Cue(THREE, new Anchor.ToFilm(Time.ofSeconds(7)), Time.ofSeconds(1), "there");
  private static final Project PROJECT =
      Project.empty("", Canvas.VERTICAL)
          .withScenes(List.of(card("s1", 4), card("s2", 4)))
          .withCaptions(Captions.NONE.withCues(List.of(FIRST, SECOND, THIRD)));

  private static Scene card(String id, int seconds) {
    return new Scene(
        new SceneId(id), "", Time.ofSeconds(seconds), new Source.ColourCard(Rgb.BLACK));
  }

  private static Anchor scene(String id, String offset) {
    return new Anchor.ToScene(new SceneId(id), Time.seconds(offset));
  }

  private static WordMark mark(int position, String at) {
    return new WordMark(position, Time.seconds(at));
  }

  private static List<Cue> cues(Edit edit) throws EditException {
    return edit.apply(PROJECT).captions().cues();
  }

  @Test
  void styleLanguageAndParametersAreThoseOfAll() throws EditException {
    Fields tuned = Fields.NONE.with("size", 80);
    Captions captions = PROJECT.captions();
    assertEquals(
        captions.withStyle("karaoke"), CaptionEdits.setStyle("karaoke").apply(PROJECT).captions());
    assertEquals(
        captions.withLanguage("de"), CaptionEdits.setLanguage("de").apply(PROJECT).captions());
    assertEquals(
        captions.withParameters(tuned),
        CaptionEdits.setParameters(tuned).apply(PROJECT).captions());
    assertEquals(Captions.NONE, CaptionEdits.replaceAll(Captions.NONE).apply(PROJECT).captions());
  }

  @Test
  void captionsComeAndGo() throws EditException {
    assertEquals(List.of(SECOND), cues(CaptionEdits.remove(Set.of(ONE, THREE))));
    Cue more = THIRD.withId(new CueId("c4"));
    assertEquals(List.of(FIRST, SECOND, THIRD, more), cues(CaptionEdits.add(List.of(more))));
    Cue changed = SECOND.withDuration(Time.ofSeconds(2));
    assertEquals(List.of(FIRST, changed, THIRD), cues(CaptionEdits.set(List.of(changed))));
  }

  @Test
  void thoseOfAFileAreAnchoredToTheSceneAtTheirStart() throws EditException {
    Edit added =
        CaptionEdits.addTimed(
            List.of(
                new TimedText(Time.ofSeconds(5), Time.ofSeconds(6), "in"),
                new TimedText(Time.ofSeconds(9), Time.ofSeconds(10), "behind")));
    assertEquals(
        List.of(
            new Cue(new CueId("c4"), scene("s2", "1"), Time.ofSeconds(1), "in"),
            new Cue(
                new CueId("c5"),
                new Anchor.ToFilm(Time.ofSeconds(9)),
                Time.ofSeconds(1),
                "behind")),
        cues(added).subList(3, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "Good morning you,  0 5",
    "Good evening all,  0 13",
    "Very good morning all, 10 18",
    "Goodness morning all, 9 17",
    "all, 0",
    "Good, 0",
    "Good morning dear old all, 0 5 22",
    "something else,''"
  })
  void wordsThatStayKeepTheirMarks(String text, String positions) throws EditException {
    Cue changed = cues(CaptionEdits.setText(ONE, text)).getFirst();
    assertEquals(text, changed.text());
    assertEquals(
        positions.strip(),
        String.join(
            " ", changed.words().stream().map(one -> String.valueOf(one.position())).toList()));
  }

  @Test
  void aMovedStartLeavesTheWordsAtTheirTimes() throws EditException {
    assertEquals(
        FIRST
            .withAnchor(scene("s1", "1.5"))
            .withDuration(Time.seconds("1.5"))
            .withText(FIRST.text(), List.of(mark(0, "0"), mark(5, "0"), mark(13, "0.75"))),
        cues(CaptionEdits.setTime(ONE, Time.seconds("1.5"), Time.seconds("1.5"))).getFirst());
  }

  @Test
  void aMovedCaptionTakesItsWordsAlongAndTheSceneItStandsIn() throws EditException {
    assertEquals(
        FIRST.withAnchor(scene("s2", "0.5")),
        cues(CaptionEdits.setTime(ONE, Time.seconds("4.5"), FIRST.duration())).getFirst());
    assertEquals(
        List.of(
            FIRST.withAnchor(scene("s1", "0")),
            SECOND.withAnchor(scene("s2", "0")),
            THIRD.withAnchor(new Anchor.ToFilm(Time.ofSeconds(6)))),
        cues(CaptionEdits.shift(Set.of(ONE, TWO, THREE), Time.ofSeconds(-3))));
  }

  @Test
  void aSplitPartsTheTimeByTheMarks() throws EditException {
    assertEquals(
        List.of(
            FIRST
                .withText("Good morning", List.of(mark(0, "0"), mark(5, "0.5")))
                .withDuration(Time.seconds("1.25")),
            new Cue(
                new CueId("c4"),
                scene("s1", "2.25"),
                Time.seconds("0.75"),
                "all",
                List.of(mark(0, "0")),
                Fields.NONE),
            SECOND,
            THIRD),
        cues(CaptionEdits.split(ONE, 12)));
  }

  @Test
  void aSplitWithoutMarksPartsTheTimeByLetters() throws EditException {
    assertEquals(
        List.of(
            SECOND.withText("of", List.of()).withDuration(Time.seconds("0.4")),
            new Cue(new CueId("c4"), scene("s2", "1.4"), Time.seconds("0.6"), "you")),
        cues(CaptionEdits.split(TWO, 3)).subList(1, 3));
  }

  @Test
  void mergingTakesASplitBack() throws EditException {
    Project split = CaptionEdits.split(ONE, 12).apply(PROJECT);
    assertEquals(PROJECT, CaptionEdits.merge(Set.of(ONE, new CueId("c4"))).apply(split));
  }

  @Test
  void mergedCaptionsKeepTheTimesOfTheirWords() throws EditException {
    assertEquals(
        List.of(
            FIRST
                .withDuration(Time.ofSeconds(5))
                .withText(
                    "Good morning all of you",
                    List.of(mark(0, "0"), mark(5, "0.5"), mark(13, "1.25"), mark(17, "4"))),
            THIRD),
        cues(CaptionEdits.merge(Set.of(ONE, TWO))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "O|PLAIN|EXACT|0|Good morning all|of you",
        "O|PLAIN|ANY_CASE|0|G00d m0rning all|0f y0u",
        ".|PLAIN|EXACT|0|Good morning all|of you",
        "(o+)|PATTERN|EXACT|<$1>|G<oo>d m<o>rning all|<o>f y<o>u",
        "o|PLAIN|EXACT|$1|G$1$1d m$1rning all|$1f y$1u",
        "x*|PATTERN|EXACT|-|Good morning all|of you"
      })
  void foundWordsAreReplaced(
      String words,
      Search.Kind kind,
      Search.Letters letters,
      String with,
      String first,
      String second)
      throws EditException {
    Edit edit = CaptionEdits.replace(new Search(words, kind, letters), with, Set.of(ONE, TWO));
    assertEquals(List.of(first, second, "there"), cues(edit).stream().map(Cue::text).toList());
    Edit some = CaptionEdits.replace(new Search(words, kind, letters), with, Set.of(TWO));
    assertEquals(FIRST, cues(some).getFirst());
  }

  static Stream<Edit> refused() {
    CueId gone = new CueId("gone");
    return Stream.of(
        CaptionEdits.add(List.of(FIRST)),
        CaptionEdits.remove(Set.of(ONE, gone)),
        CaptionEdits.set(List.of(FIRST.withId(gone))),
        CaptionEdits.setText(gone, ""),
        CaptionEdits.setText(ONE, "x".repeat(10_001)),
        CaptionEdits.setTime(ONE, Time.ofSeconds(-1), Time.ofSeconds(1)),
        CaptionEdits.setTime(ONE, Time.ZERO, Time.ZERO),
        CaptionEdits.split(ONE, 0),
        CaptionEdits.split(ONE, 100),
        CaptionEdits.split(gone, 3),
        CaptionEdits.merge(Set.of(ONE)),
        CaptionEdits.merge(Set.of(ONE, THREE)),
        CaptionEdits.shift(Set.of(gone), Time.ofSeconds(1)),
        replace("(", "x"),
        replace("(o)", "$2"),
        replace("(o)", "$"),
        replace("(.*)(.*)(.*)(.*)\\1x", "y"));
  }

  private static Edit replace(String pattern, String with) {
    return project -> {
      Project slow = CaptionEdits.setText(TWO, "o,".repeat(60)).apply(project);
      return CaptionEdits.replace(
              new Search(pattern, Search.Kind.PATTERN, Search.Letters.EXACT), with, Set.of(TWO))
          .apply(slow);
    };
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatMakesNoSenseIsRefused(Edit edit) {
    assertThrows(EditException.class, () -> edit.apply(PROJECT));
  }
}
