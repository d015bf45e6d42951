package org.reelboard.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.Fields;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.StoreException;

final class CaptionContrastCommandTest {
  @TempDir private Path folder;
  private Path project = Path.of("");

  @BeforeEach
  void whiteWordsOnADarkSceneAndOnAWhiteOne() throws IOException {
    project =
        write(
            "film.reel.json",
            """
            {"kind": "colour", "colour": "#ffffff"}
            """);
  }

  private Path write(String name, String secondSource) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        """
        {"reelboard": 1, "title": "Test",
         "canvas": {"width": 480, "height": 854, "rate": "10/1", "background": "#000000"},
         "scenes": [
           {"id": "s1", "duration": 2, "source": {"kind": "colour", "colour": "#112233"}},
           {"id": "s2", "name": "Snow", "duration": 2, "source": %s}],
         "captions": {"style": "box", "box": "#00000000", "cues": [
           {"id": "c1", "anchor": {"film": 0}, "duration": 2, "text": "One fine day"},
           {"id": "c2", "anchor": {"film": 2}, "duration": 2, "text": "it snowed."}]}}
        """
            .formatted(secondSource));
  }

  private Run run(Object... arguments) {
    return Run.of(folder.resolve("home"), arguments);
  }

  private Fields saved() throws StoreException {
    return ProjectFile.load(project).captions().parameters();
  }

  @Test
  void whatIsLostOnThePictureIsToldWithWhatHelps() {
    Run run = run("captions", project, "--check", "--contrast");
    assertEquals(ExitCode.FAILED, run.code(), run.err());
    assertTrue(run.out().startsWith("c2 at 2.00 s: Its letters stand out"), run.out());
    assertTrue(run.out().contains("by 1.0:1 only; 3.0:1 is the least"), run.out());
    assertTrue(run.out().contains("\n--remedy outline: "), run.out());
    assertTrue(run.out().contains("\n--remedy box: "), run.out());
  }

  @Test
  void aRemedyIsDoneAndSaved() throws StoreException {
    Run run = run("captions", project, "--remedy", "box");
    assertEquals(0, run.code(), run.err());
    assertEquals(Optional.of("#101014b3"), saved().text("box"));
    assertEquals(0, run("captions", project, "--contrast").code());
    assertEquals(0, run("captions", project, "--remedy", "outline").code());
    assertEquals(Optional.empty(), saved().number("outline"));
  }

  @Test
  void whatDoesNotHelpChangesNothing() throws StoreException {
    Fields before = saved();
    Run move = run("captions", project, "--remedy", "move");
    assertEquals(ExitCode.BAD_INPUT, move.code());
    assertTrue(move.sentence().contains("What helps: outline, box."), move.sentence());
    Run shout = run("captions", project, "--remedy", "shout");
    assertEquals(ExitCode.BAD_INPUT, shout.code());
    assertTrue(shout.sentence().contains("choose outline, box or move"), shout.sentence());
    assertEquals(before, saved());
  }

  @Test
  void aMissingPictureIsSaid() throws IOException {
    Path missing =
        write(
            "missing.reel.json",
            """
            {"kind": "still", "asset": "media/snow.jpg"}
            """);
    Run run = run("captions", missing, "--contrast");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.out().startsWith("not looked at: one caption. "), run.out());
    assertTrue(run.out().contains("Snow"), run.out());
  }

  @Test
  void programsReadWhatWasMeasured() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(run("captions", project, "--contrast", "--json").out());
    assertEquals("contrast", json.at("/findings/0/kind").asText());
    assertEquals("c2", json.at("/contrast/low/0/id").asText());
    assertEquals(1, json.at("/contrast/low/0/ratio").asDouble(), 0.01);
    assertEquals("outline", json.at("/contrast/remedies/0/kind").asText());
    assertTrue(json.at("/contrast/remedies/0/ratio").asDouble() > 3);
  }
}
