package org.reelboard.engine.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.WordsReview.Finding;
import org.reelboard.engine.picture.text.TextProblem;
import org.reelboard.engine.picture.text.TypefaceShelf;

final class WordsReviewTest {
  private static final Project EMPTY = Project.empty("", Canvas.VERTICAL);

  @TempDir private Path folder;

  private List<Finding> review(Project project) throws MediaException {
    try (TypefaceShelf shelf = new TypefaceShelf()) {
      return new WordsReview(new ProjectFolder(folder), shelf).of(project);
    }
  }

  private static Project with(OverlayContent content) {
    return EMPTY.withOverlays(
        List.of(
            new Overlay(
                new OverlayId("t1"),
                content,
                new Anchor.ToFilm(Time.ZERO),
                Time.ofSeconds(2),
                Placement.CENTRE)));
  }

  private static OverlayContent.Title title(String text, Fields parameters) {
    return new OverlayContent.Title(text, "plain", parameters);
  }

  private static Finding ofTitle(TextProblem problem) {
    return new Finding(new WordsReview.OfOverlay(new OverlayId("t1")), problem);
  }

  @Test
  void namesAFamilyThatIsNotHereAndWhatStandsInForIt() throws MediaException {
    TextProblem missing = new TextProblem.MissingFamily("Comic Papyrus", "Inter");
    Fields papyrus = Fields.NONE.with("font", "Comic Papyrus");
    assertEquals(List.of(ofTitle(missing)), review(with(title("Hi", papyrus))));
    assertEquals(
        List.of(ofTitle(missing)),
        review(
            with(
                new OverlayContent.Counter(
                    BigDecimal.ONE, BigDecimal.TEN, 0, "{}", "plain", papyrus))));
    assertEquals(
        "The typeface Comic Papyrus is not here, so Inter stands in for it: add its font file to"
            + " the project, or choose another typeface.",
        missing.sentence());
  }

  @Test
  void namesTheTypefaceOfCaptionsOnceAndTheirLettersOneByOne() throws MediaException {
    Captions captions =
        new Captions(
            "classic",
            "en",
            Fields.NONE.with("font", "Comic Papyrus"),
            List.of(cue("c1", "Hi"), cue("c2", "Ho"), cue("c3", "a\ud800b")));
    assertEquals(
        List.of(
            new Finding(
                new WordsReview.OfCaptionStyle(),
                new TextProblem.MissingFamily("Comic Papyrus", "Inter")),
            new Finding(
                new WordsReview.OfCaption(new CueId("c3")), new TextProblem.BrokenCharacters(1))),
        review(EMPTY.withCaptions(captions)));
  }

  private static Cue cue(String id, String text) {
    return new Cue(new CueId(id), new Anchor.ToFilm(Time.ZERO), Time.ofSeconds(1), text);
  }

  @Test
  void countsHalvesOfCharacters() throws MediaException {
    assertEquals(
        List.of(ofTitle(new TextProblem.BrokenCharacters(1))),
        review(with(title("a\ud800b", Fields.NONE))));
  }

  @Test
  void namesAFontFileThatIsNone() throws IOException, MediaException {
    Path file = Files.writeString(folder.resolve("words.ttf"), "not a font");
    assertEquals(
        List.of(new Finding(new WordsReview.OfFonts(), new TextProblem.UnreadableFont(file))),
        review(EMPTY.withFonts(List.of(new AssetPath("words.ttf")))));
  }

  @Test
  void saysNothingOfWordsThatLookAsTheyWereWritten() throws MediaException {
    assertEquals(List.of(), review(with(title("Hello", Fields.NONE))));
  }
}
