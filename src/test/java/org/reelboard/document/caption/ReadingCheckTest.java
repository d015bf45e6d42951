package org.reelboard.document.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

final class ReadingCheckTest {
  private static List<CaptionFinding> check(String language, Cue... cues) {
    Scene scene =
        new Scene(new SceneId("s1"), "", Time.ofSeconds(20), new Source.ColourCard(Rgb.BLACK));
    return ReadingCheck.of(
        Project.empty("", Canvas.VERTICAL)
            .withScenes(List.of(scene))
            .withCaptions(Captions.NONE.withLanguage(language).withCues(List.of(cues))));
  }

  private static Cue cue(String id, String at, String duration, String text) {
    return new Cue(
        new CueId(id), new Anchor.ToFilm(Time.seconds(at)), Time.seconds(duration), text);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 2, one two three,''",
    "en, 0.8, hi,TOO_SHORT",
    "en, 7.1, hi,TOO_LONG",
    "en, 1, twenty-one characters,TOO_FAST",
    "en, 1, a b c d e f,TOO_FAST",
    "de, 1, achtzehn Zeichen !,TOO_FAST",
    "en, 1, achtzehn Zeichen !,''",
    "ja, 1, 今日は良い,TOO_FAST",
    "ja, 2, 今日は良い,''",
    "en, 2, ' ',EMPTY"
  })
  void oneAloneIsJudgedByItsLanguage(String language, String duration, String text, String kinds) {
    assertEquals(
        kinds,
        String.join(
            " ",
            check(language, cue("c1", "1", duration, text)).stream()
                .map(one -> one.kind().name())
                .toList()));
  }

  @ParameterizedTest
  @CsvSource({"3,''", "3.05,GAP", "3.07,''", "2.5,OVERLAP", "25,OUTSIDE"})
  void neighboursTouchOrStandApart(String next, String kinds) {
    List<CaptionFinding> findings =
        check("en", cue("c1", "1", "2", "one"), cue("c2", next, "2", "two"));
    assertEquals(kinds, String.join(" ", findings.stream().map(one -> one.kind().name()).toList()));
    assertTrue(findings.stream().noneMatch(one -> one.remedy().isEmpty()));
  }
}
