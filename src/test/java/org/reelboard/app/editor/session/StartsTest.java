package org.reelboard.app.editor.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.session.Starts.Mode;
import org.reelboard.document.store.StoreException;

final class StartsTest {
  @TempDir private Path folder;

  @Test
  void theThirdStartAfterTwoThatFailedIsSafe() throws StoreException {
    Starts starts = new Starts(folder.resolve("state").resolve("starts.txt"));
    assertEquals(Mode.FIRST, starts.begin());
    assertEquals(Mode.USUAL, starts.begin());
    assertEquals(Mode.SAFE, starts.begin());
  }

  @Test
  void oneThatWentWellForgetsThoseThatFailed() throws StoreException {
    Starts starts = new Starts(folder.resolve("starts.txt"));
    starts.begin();
    starts.begin();
    starts.wentWell();
    assertEquals(Mode.USUAL, starts.begin());
  }

  @Test
  void aFileThatSaysNothingCountsAsNone() throws IOException, StoreException {
    Path file = Files.writeString(folder.resolve("starts.txt"), "many");
    assertEquals(Mode.USUAL, new Starts(file).begin());
  }
}
