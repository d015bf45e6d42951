package org.reelboard.document.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Project;

/** Kills a program (SIGKILL on Unix) while it edits and saves, and opens what it has left. */
final class KillTest {
  private static final long PATIENCE_SECONDS = 60;
  @TempDir Path folder;

  @Test
  void aKilledEditorLosesNothingThatWasNotedOrSaved() throws Exception {
    Path file = folder.resolve("project.reel.json");
    Random random = new Random(5);
    for (int round = 0; round < 5; round++) {
      int before = Files.exists(file) ? edits(ProjectFile.load(file)) : 0;
      int saveEvery = 1 + random.nextInt(5);
      Process editor = start(file, saveEvery);
      awaitWork(editor, file, before);
      Thread.sleep(random.nextInt(150));
      editor.destroyForcibly();
      assertTrue(editor.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
      assertWhole(file, before, saveEvery);
    }
  }

  private static Process start(Path file, int saveEvery) throws Exception {
    return new ProcessBuilder(
            ProjectSessionTest.java(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledEditor.class.getName(),
            file.toString(),
            Integer.toString(saveEvery))
        .inheritIO()
        .start();
  }

  /** Waits until the program has saved something new. */
  private static void awaitWork(Process editor, Path file, int before) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!Files.exists(file) || edits(ProjectFile.load(file)) <= before) {
      assertTrue(editor.isAlive(), "the editor ended by itself");
      assertTrue(System.nanoTime() < end, "the editor does not work");
      Thread.sleep(5);
    }
  }

  private static void assertWhole(Path file, int before, int saveEvery) throws Exception {
    Project onDisk = ProjectFile.load(file);
    assertEquals(KilledEditor.after(edits(onDisk)), onDisk);
    try (ProjectSession session = ProjectSession.open(file)) {
      assertEquals(Optional.empty(), session.notice());
      History history = session.history();
      int edits = edits(history.present());
      assertEquals(KilledEditor.after(edits), history.present());
      assertTrue(edits > before, "work was lost");
      assertTrue(edits >= edits(onDisk) && edits <= edits(onDisk) + saveEvery, "steps were lost");
      assertEquals(
          edits == edits(onDisk) ? 0 : edits - edits(onDisk),
          session.recovery().map(Recovery::steps).orElse(0));
      for (int back = 1; history.canUndo(); back++) {
        history = history.undo();
        assertEquals(KilledEditor.after(edits - back), history.present());
      }
      session.save();
    }
  }

  private static int edits(Project project) {
    return Integer.parseInt(project.title());
  }
}
