package org.reelboard.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.store.ProjectFile;

final class ClipboardTest extends OnDesktop {
  @TempDir private Path folder;

  @Test
  void scenesAreCopiedFromOneWindowToAnothersProcess() throws Exception {
    Path from = Films.save(folder.resolve("from.reel.json"), "Source film", "One", "Two");
    Path to = Films.save(folder.resolve("to.reel.json"), "Other film", "Three");
    try (RealEditor first =
            RealEditor.start(desktop(), folder.resolve("a"), "open", from.toString());
        RealEditor second =
            RealEditor.start(desktop(), folder.resolve("b"), "open", to.toString())) {
      first.awaitWords("Source film");
      second.awaitWords("Other film");
      desktop().activate("Source film - Reelboard");
      desktop().keys("ctrl+a", "ctrl+c");
      desktop().activate("Other film - Reelboard");
      desktop().keys("ctrl+v");
      second.awaitWords("Two");
      desktop().picture("pasted");
      desktop().keys("ctrl+s");
      second.awaitWords("verified");
    }
    assertEquals(List.of("Three", "One", "Two"), Films.scenes(to));
  }

  @Test
  void wordsFromAnotherProgramArePastedIntoATitle() throws Exception {
    Path film = Films.save(folder.resolve("film.reel.json"), "Film", "One");
    try (RealEditor editor =
            RealEditor.start(desktop(), folder.resolve("a"), "open", film.toString());
        OutsideProgram _ =
            OutsideProgram.start(
                desktop(), folder.resolve("outside.txt"), "words", "Grüße aus 東京 ✨")) {
      editor.awaitWords("Film");
      desktop().activate("Film - Reelboard");
      desktop().click(editor.awaitId("editor-titles-title"));
      desktop().click(editor.awaitId("title-plain"));
      desktop().click(editor.awaitId("overlay-words"));
      desktop().keys("ctrl+a", "ctrl+v");
      editor.awaitWords("Grüße aus 東京 ✨");
      desktop().picture("words");
      desktop().keys("ctrl+s");
      editor.awaitWords("verified");
    }
    assertEquals(true, ProjectFile.load(film).overlays().toString().contains("Grüße aus 東京 ✨"));
  }
}
