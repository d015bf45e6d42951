package org.reelboard.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.engine.media.TestMedia;

final class DropsTest extends OnDesktop {
  @TempDir private Path folder;

  @Test
  void filesAreDroppedOnTheStoryboardFromAnotherProgram() throws Exception {
    Path film = Films.save(folder.resolve("film.reel.json"), "Film", "One");
    Path media = Files.createDirectories(folder.resolve("médias — 素材"));
    Path lake = new TestMedia(media).colour("lake at dawn.png", 90, 160, "blue");
    Path wood = new TestMedia(media).colour("wood.png", 90, 160, "green");
    try (RealEditor editor = RealEditor.start(desktop(), folder, "open", film.toString());
        OutsideProgram _ =
            OutsideProgram.start(
                desktop(),
                folder.resolve("outside.txt"),
                "files",
                lake.toString(),
                wood.toString())) {
      editor.awaitWords("Film");
      desktop().drag(Outsider.PLACE, editor.awaitId("storyboard"));
      editor.awaitWords("lake at dawn");
      editor.awaitWords("wood");
      desktop().picture("dropped");
      desktop().activate("Film - Reelboard");
      desktop().keys("ctrl+s");
      editor.awaitWords("verified");
    }
    assertEquals(List.of("One", "lake at dawn", "wood"), Films.scenes(film));
  }
}
