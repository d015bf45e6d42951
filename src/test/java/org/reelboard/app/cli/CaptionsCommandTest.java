package org.reelboard.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectSession;
import org.reelboard.document.store.StoreException;
import org.reelboard.document.time.Time;
import org.reelboard.studio.spelling.SmallDictionary;

final class CaptionsCommandTest {
  private static final String CAPTIONS =
      """
      1
      00:00:01,000 --> 00:00:02,500
      One fine day

      2
      00:00:02,500 --> 00:00:20,000
      we went out.
      """;

  @TempDir private Path folder;
  private Path project = Path.of("");
  private Path captions = Path.of("");

  @BeforeEach
  void aProjectOfTwoScenes() throws IOException {
    project =
        Files.writeString(
            folder.resolve("film.reel.json"),
            """
            {"reelboard": 1, "title": "Test",
             "canvas": {"width": 480, "height": 854, "rate": "10/1", "background": "#000000"},
             "scenes": [
               {"id": "s1", "duration": 2, "source": {"kind": "colour", "colour": "#112233"}},
               {"id": "s2", "duration": 3, "source": {"kind": "colour", "colour": "#332211"}}]}
            """);
    captions = Files.writeString(folder.resolve("words.srt"), CAPTIONS);
  }

  private Run run(Object... arguments) {
    return Run.of(folder.resolve("home"), arguments);
  }

  private Captions saved() throws StoreException {
    return ProjectFile.load(project).captions();
  }

  @Test
  void aFileIsPutIntoTheProjectAnchoredToItsScenes() throws StoreException {
    Run run = run("captions", project, "--from", captions, "--language", "en-GB");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        "line 6: The caption goes on after the film's end; it now ends with the film at"
            + " 00:00:05.000.\n2 captions, style classic, language en-GB\n",
        run.out());
    assertEquals(
        List.of(
            new Anchor.ToScene(new SceneId("s1"), Time.ofSeconds(1)),
            new Anchor.ToScene(new SceneId("s2"), Time.seconds("0.5"))),
        saved().cues().stream().map(cue -> cue.anchor()).toList());
  }

  @Test
  void aStyleIsOneOfTheCatalogue() throws StoreException {
    assertEquals(0, run("captions", project, "--style", "karaoke").code());
    assertEquals("karaoke", saved().style());
    Run run = run("captions", project, "--style", "scribble");
    assertEquals(ExitCode.BAD_INPUT, run.code());
    assertTrue(run.sentence().contains("catalog caption-styles"), run.sentence());
  }

  @Test
  void whatIsHardToReadIsToldAndFails() {
    run("captions", project, "--from", captions);
    assertEquals(0, run("captions", project, "--check").code());
    run("captions", project, "--language", "ja");
    Run run = run("captions", project, "--check");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.out().contains("too fast"), run.out());
  }

  @Test
  void wordsThatAreInNoDictionaryAreToldWithWhatMayBeMeant() throws IOException {
    SmallDictionary.write(folder.resolve("home/.local/share/reelboard/dictionaries"), "qaa");
    Files.writeString(captions, CAPTIONS.replace("fine day", "fine dya"));
    run("captions", project, "--from", captions, "--language", "qaa");
    Run run = run("captions", project, "--check");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(
        run.out().contains(" at 1.00 s: \"dya\" is in no dictionary.\n  Perhaps day"), run.out());
    JsonNode json =
        new ObjectMapper().readTree(run("captions", project, "--check", "--json").out());
    assertEquals(1, json.get("misspellings").size());
    assertEquals("dya", json.at("/misspellings/0/word").asText());
    assertEquals(9, json.at("/misspellings/0/position").asInt());
    assertEquals("day", json.at("/misspellings/0/suggestions/0").asText());
    Files.writeString(folder.resolve("home/.local/share/reelboard/words.txt"), "dya\n");
    assertEquals(0, run("captions", project, "--check").code());
  }

  @Test
  void aLanguageWithoutADictionaryIsToldAndFailsNothing() {
    run("captions", project, "--from", captions, "--language", "qab");
    Run run = run("captions", project, "--check");
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("note: There is no dictionary"), run.out());
  }

  @Test
  void theSameFileTakesThePlaceOfTheCaptionsOrIsAdded() throws StoreException {
    run("captions", project, "--from", captions);
    Captions once = saved();
    run("captions", project, "--from", captions);
    assertEquals(once, saved());
    run("captions", project, "--from", captions, "--append");
    assertEquals(4, saved().cues().size());
  }

  @Test
  void whatWasReadIsWrittenAgain() throws IOException, StoreException {
    Path srt = folder.resolve("out.srt");
    Path vtt = folder.resolve("out.vtt");
    assertEquals(0, run("captions", project, "--from", captions, "--to", srt).code());
    assertEquals(0, run("captions", project, "--to", vtt).code());
    assertEquals(CAPTIONS.replace("00:00:20,000", "00:00:05,000") + "\n", Files.readString(srt));
    assertTrue(Files.readString(vtt).startsWith("WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nOne"));
    Captions once = saved();
    run("captions", project, "--from", vtt);
    assertEquals(once, saved());
    assertEquals(2, FilmCues.of(ProjectFile.load(project)).size());
  }

  @Test
  void programsReadWhatThereIs() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(run("captions", project, "--from", captions, "--json").out());
    assertEquals(2, json.get("captions").size());
    assertEquals("One fine day", json.at("/captions/0/text").asText());
    assertEquals(2.5, json.at("/captions/0/end").asDouble());
    assertEquals(6, json.at("/notes/0/line").asInt());
  }

  @Test
  void anOpenProjectIsNotTouched() throws IOException, StoreException {
    byte[] before = Files.readAllBytes(project);
    try (ProjectSession open = ProjectSession.open(project)) {
      assertFalse(open.recovery().isPresent());
      Run run = run("captions", project, "--from", captions);
      assertEquals(ExitCode.FAILED, run.code());
      assertTrue(run.sentence().contains("is open in another window"), run.sentence());
    }
    assertArrayEquals(before, Files.readAllBytes(project));
  }

  @Test
  void aFileThatHoldsNoCaptionsIsBadInput() throws IOException {
    Path none = Files.writeString(folder.resolve("none.srt"), "nothing\n");
    Run run = run("captions", project, "--from", none);
    assertEquals(ExitCode.BAD_INPUT, run.code());
    assertTrue(run.sentence().contains("line 1"), run.sentence());
    Run missing = run("captions", project, "--from", folder.resolve("gone.srt"));
    assertEquals(ExitCode.BAD_INPUT, missing.code());
    assertTrue(missing.sentence().contains("gone.srt"), missing.sentence());
    assertEquals(
        ExitCode.BAD_INPUT, run("captions", project, "--to", folder.resolve("x.doc")).code());
  }
}
