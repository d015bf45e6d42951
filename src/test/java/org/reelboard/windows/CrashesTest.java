package org.reelboard.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CrashesTest extends OnDesktop {
  @TempDir private Path folder;

  @Test
  void afterTwoStartsThatWereKilledNothingIsOpenedUnasked() throws Exception {
    Path film = Films.save(folder.resolve("film.reel.json"), "Film", "One");
    for (int start = 0; start < 2; start++) {
      try (RealEditor _ = start(film)) {
        desktop().await("its window", () -> desktop().hasWindow("Reelboard"));
      }
      desktop().awaitGone("Reelboard");
    }
    try (RealEditor editor = start(film)) {
      editor.awaitWords("Reelboard did not start well twice");
      desktop().picture("safe");
      assertEquals(Optional.empty(), editor.withId("scene-s1"));
      editor.click("Start as usual");
      editor.awaitId("scene-s1");
    }
  }

  @Test
  void stepsThatWereNotSavedAreThereAfterAKillAndCanBeGivenUp() throws Exception {
    Path film = Films.save(folder.resolve("film.reel.json"), "Film", "One", "Two");
    try (RealEditor editor = start(film)) {
      editor.awaitWords("Film");
      desktop().activate("Film - Reelboard");
      desktop().keys("ctrl+a", "ctrl+d");
      desktop().await("the copies", () -> scenes(editor) == 4);
      Desktop.pause(1000);
      editor.kill();
    }
    assertEquals(List.of("One", "Two"), Films.scenes(film));
    try (RealEditor editor = start(film)) {
      editor.awaitWords("Unsaved work was restored");
      assertEquals(4, scenes(editor));
      desktop().picture("recovered");
      editor.click("Go back to what was saved");
      desktop().await("what was saved", () -> scenes(editor) == 2);
    }
  }

  @Test
  void aDraftThatWasKilledIsOfferedNotForced() throws Exception {
    try (RealEditor editor = start(Films.save(folder.resolve("film.reel.json"), "Film", "One"))) {
      editor.awaitWords("Film");
      desktop().activate("Film - Reelboard");
      desktop().keys("ctrl+a", "ctrl+c", "ctrl+n");
      editor.awaitWords("Untitled");
      desktop().keys("ctrl+v");
      desktop().await("the draft", () -> scenes(editor) == 1);
      Desktop.pause(1000);
      editor.kill();
    }
    try (RealEditor editor = start(folder.resolve("film.reel.json"))) {
      editor.awaitWords("A draft that was never saved is still here");
      editor.awaitWords("Film");
      desktop().picture("draft");
      editor.click("Open it");
      editor.awaitWords("Untitled");
      assertEquals(1, scenes(editor));
    }
  }

  @Test
  void aWindowWithChangesAsksBeforeItCloses() throws Exception {
    Path film = Films.save(folder.resolve("film.reel.json"), "Film", "One");
    try (RealEditor editor = start(film)) {
      editor.awaitWords("Film");
      desktop().activate("Film - Reelboard");
      desktop().keys("ctrl+a", "ctrl+d");
      desktop().await("the copy", () -> scenes(editor) == 2);
      desktop().closeActive();
      editor.awaitWords("Save the changes to “Film”?");
      desktop().picture("closing");
      editor.click("Cancel");
      Desktop.pause(1000);
      assertTrue(editor.lives());
      desktop().closeActive();
      editor.awaitWords("Save the changes to “Film”?");
      editor.click("Save");
      editor.awaitEnd();
    }
    assertEquals(List.of("One", "One"), Films.scenes(film));
  }

  @Test
  void withoutRoomForDraftsItIsSaidAndSavingElsewhereStillWorks() throws Exception {
    Path state = RealEditor.state(folder.resolve("user"));
    Files.createDirectories(state);
    // Not even root can make a folder of a file.
    Files.writeString(state.resolve("drafts"), "in the way");
    Path film = folder.resolve("kept.reel.json");
    try (RealEditor editor = start(Films.save(folder.resolve("film.reel.json"), "Film", "One"))) {
      editor.awaitId("scene-s1");
      desktop().activate("Film - Reelboard");
      desktop().keys("ctrl+a", "ctrl+c", "ctrl+n");
      editor.awaitWords("Drafts cannot be kept");
      editor.awaitWords("Changes are not kept");
      desktop().keys("ctrl+v");
      desktop().await("the scene", () -> scenes(editor) == 1);
      desktop().picture("no-drafts");
      desktop().closeActive();
      editor.awaitWords("Save the changes to “Untitled”?");
      editor.click("Save");
      desktop().activate("Save project");
      Desktop.pause(500);
      desktop().keys("ctrl+a");
      desktop().type(film.toString());
      desktop().keys("Return");
      editor.awaitEnd();
    }
    assertEquals(List.of("One"), Films.scenes(film));
  }

  private RealEditor start(Path film) throws Exception {
    return RealEditor.start(desktop(), folder.resolve("user"), "open", film.toString());
  }

  private static long scenes(RealEditor editor) {
    return editor.look().stream().filter(one -> one.id().matches("scene-s\\d+")).count();
  }
}
