package org.reelboard.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.Scene;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.StoreException;

final class ScriptCommandTest {
  @TempDir private Path folder;
  private Path project = Path.of("");

  @BeforeEach
  void aProjectOfOneScene() throws IOException {
    project =
        Files.writeString(
            folder.resolve("film.reel.json"),
            """
            {"reelboard": 1, "canvas": {"width": 480, "height": 854, "rate": "10/1"},
             "scenes": [
               {"id": "s1", "name": "Old", "duration": 2,
                "source": {"kind": "colour", "colour": "#112233"}}]}
            """);
  }

  private Run run(Object... arguments) {
    return Run.of(folder.resolve("home"), arguments);
  }

  private List<String> names() throws StoreException {
    return ProjectFile.load(project).scenes().stream().map(Scene::name).toList();
  }

  @Test
  void aScriptIsListedAndPutIntoTheProject() throws Exception {
    Path script = Files.writeString(folder.resolve("script.txt"), "Grüße!\n\nTwo words here.");
    Run run = run("script", script, "--into", project);
    assertEquals(0, run.code(), run.err());
    assertEquals("1. 2.0 s  Grüße!\n2. 2.0 s  Two words here\n2 scenes, 4.0 s\n", run.out());
    assertEquals(List.of("Old", "Grüße!", "Two words here"), names());
    assertEquals(0, run("script", script, "--into", project, "--replace").code());
    assertEquals(List.of("Grüße!", "Two words here"), names());
  }

  @Test
  void aScreenplayIsToldByItsNameAndOldEncodingsAreRead() throws Exception {
    Path script =
        Files.write(
            folder.resolve("script.fountain"),
            ".Küche\n\nEr kocht.".getBytes(StandardCharsets.ISO_8859_1));
    Run run = run("script", script, "--json");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"form\" : \"fountain\""), run.out());
    assertTrue(run.out().contains("\"name\" : \"Küche\""), run.out());
  }

  @Test
  void whatHoldsNoWordsIsRefused() throws Exception {
    Path script = Files.writeString(folder.resolve("script.txt"), " \n\n");
    Run run = run("script", script);
    assertEquals(ExitCode.BAD_INPUT, run.code());
    assertTrue(run.sentence().contains("holds no words"), run.sentence());
    assertEquals(ExitCode.BAD_INPUT, run("script", folder.resolve("none.txt")).code());
  }
}
