package org.reelboard.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.engine.media.TestMedia;

final class FileChoosersTest extends OnDesktop {
  @TempDir private Path folder;

  @Test
  void projectsAreOpenedAndSavedAndMediaAddedByTheDesktopsOwnChoosers() throws Exception {
    Path file = Files.createDirectories(folder.resolve("my films")).resolve("first.reel.json");
    Films.save(file, "First film", "One", "Two");
    new TestMedia(folder).colour("lake.png", 90, 160, "blue");
    try (RealEditor editor =
        RealEditor.start(desktop(), folder.resolve("user"), "open", file.toString())) {
      editor.awaitWords("First film");
      desktop().activate("First film - Reelboard");

      Path other = Films.save(folder.resolve("other.reel.json"), "Other film", "Three");
      desktop().keys("ctrl+o");
      choose("Open project", other);
      editor.awaitWords("Other film");

      desktop().activate("Other film - Reelboard");
      editor.click("Add media");
      choose("Add media", folder.resolve("lake.png"));
      editor.awaitWords("lake.png");

      desktop().activate("Other film - Reelboard");
      desktop().keys("ctrl+shift+s");
      // What stands there is selected up to the last dot, so the ending stays.
      choose("Save project", folder.resolve("kept"));
      desktop().await("the file", () -> Files.exists(folder.resolve("kept.reel.json")));
      desktop().picture("choosers");
    }
    assertEquals(List.of("Three"), Films.scenes(folder.resolve("other.reel.json")));
    Path kept = folder.resolve("kept.reel.json");
    assertEquals(List.of("Three"), Films.scenes(kept));
    assertEquals(Set.of(new AssetPath("lake.png")), ProjectFile.load(kept).assets().keySet());
  }

  /** Writes the whole path, as who knows it does, and goes on. */
  private void choose(String title, Path file) {
    desktop().activate(title);
    Desktop.pause(500);
    desktop().type(file.toString());
    Desktop.pause(500);
    desktop().picture("chooser-" + title);
    desktop().keys("Return");
    desktop().awaitGone(title);
  }
}
