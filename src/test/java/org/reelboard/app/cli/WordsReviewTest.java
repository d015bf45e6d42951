package org.reelboard.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Problem;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;

final class WordsReviewTest {
  private static final Project EMPTY = Project.empty("", Canvas.VERTICAL);

  @TempDir private Path folder;

  private List<Problem> review(Project project) {
    return new WordsReview(new ProjectFolder(folder)).of(project);
  }

  private static Project with(String text, Fields parameters) {
    return EMPTY.withOverlays(
        List.of(
            new Overlay(
                new OverlayId("t1"),
                new OverlayContent.Title(text, "plain", parameters),
                new Anchor.ToFilm(Time.ZERO),
                Time.ofSeconds(2),
                Placement.CENTRE)));
  }

  @Test
  void namesAFamilyThatIsNotHereAndWhatStandsInForIt() {
    assertEquals(
        List.of(
            new Problem(
                "overlays[0].font",
                "The typeface Comic Papyrus is not here, so Inter stands in for it: add its font"
                    + " file to the project, or choose another typeface.")),
        review(with("Hi", Fields.NONE.with("font", "Comic Papyrus"))));
  }

  @Test
  void countsHalvesOfCharacters() {
    assertEquals(
        List.of("overlays[0].text"),
        review(with("a\ud800b", Fields.NONE)).stream().map(Problem::place).toList());
  }

  @Test
  void namesAFontFileThatIsNone() throws IOException {
    Files.writeString(folder.resolve("words.ttf"), "not a font");
    assertEquals(
        List.of("fonts"),
        review(EMPTY.withFonts(List.of(new AssetPath("words.ttf")))).stream()
            .map(Problem::place)
            .toList());
  }

  @Test
  void saysNothingOfWordsThatLookAsTheyWereWritten() {
    assertEquals(List.of(), review(with("Hello", Fields.NONE)));
  }
}
