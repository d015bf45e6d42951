package org.reelboard.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.engine.media.TestMedia;

final class FileChoosersTest extends OnDesktop {
  @TempDir private Path folder;

  @Test
  void projectsAreOpenedAndSavedAndMediaAddedByTheDesktopsOwnChoosers() throws Exception {
    Path file = Files.createDirectories(folder.resolve("my films")).resolve("first.reel.json");
    Films.save(file, "First film", "One", "Two");
    new TestMedia(folder).colour("lake.png", 90, 160, "blue");
    try (RealEditor editor = RealEditor.start(desktop(), folder.resolve("user"), "open", file.toString())) {
      editor.awaitWords("First film");
      desktop().activate("First film - Reelboard");

      Path other = Films.save(folder.resolve("other.reel.json"), "Other film", "Three");
      desktop().keys("ctrl+o");
      choose("Open project", other);
      editor.awaitWords("Other film");

      desktop().activate("Other film - Reelboard");
      editor.click("Add media");
      choose("Add media", folder.resolve("lake.png"));
      desktop().await("the scene", () -> editor.withWords("lake").isPresent());

      desktop().activate("Other film - Reelboard");
      desktop().keys("ctrl+shift+s");
      choose("Save project", folder.resolve("kept.reel.json"));
      desktop().await("the file", () -> Files.exists(folder.resolve("kept.reel.json")));
      desktop().picture("choosers");
    }
    assertEquals(List.of("Three"), Films.scenes(folder.resolve("other.reel.json")));
    assertEquals(List.of("Three", "lake"), Films.scenes(folder.resolve("kept.reel.json")));
  }

  /** Writes the whole path, as who knows it does, and goes on. */
  private void choose(String title, Path file) {
    desktop().activate(title);
    Desktop.pause(500);
    desktop().type(file.toString());
    Desktop.pause(500);
    desktop().picture("chooser-" + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
    desktop().keys("Return");
    desktop().awaitGone(title);
  }
}
