package org.reelboard.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CollectCommandTest {
  @TempDir private Path folder;

  private Run run(Object... arguments) {
    return Run.of(folder.resolve("home"), arguments);
  }

  private Path project() throws IOException {
    Files.writeString(folder.resolve("a.jpg"), "a picture");
    return Files.writeString(
        folder.resolve("film.reel.json"),
        """
        {"reelboard": 1, "canvas": {"width": 480, "height": 854, "rate": "10/1"},
         "scenes": [
           {"id": "s1", "name": "One", "duration": 2,
            "source": {"kind": "still", "asset": "a.jpg"}}]}
        """);
  }

  @Test
  void aProjectIsCopiedWithItsFiles() throws IOException {
    Path to = folder.resolve("to");
    Run run = run("collect", project(), "--to", to);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        to.resolve("project.reel.json") + ": the project with one file (1 MB).\n", run.out());
    assertEquals("a picture", Files.readString(to.resolve("media/a.jpg")));
  }

  @Test
  void whatIsMissingIsSaidAndFails() throws IOException {
    Path project = project();
    Files.delete(folder.resolve("a.jpg"));
    Run run = run("collect", project, "--to", folder.resolve("to"), "--json");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("\"missing\" : [ \"a.jpg\" ]"), run.out());
  }

  @Test
  void aFolderThatIsNotEmptyIsRefused() throws IOException {
    Run run = run("collect", project(), "--to", folder);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("not empty"), run.err());
  }
}
