package org.reelboard.windows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that have a desktop of their own, each a new one. */
abstract class OnDesktop {
  @TempDir private Path screenFolder;

  @SuppressWarnings("NullAway.Init") // Opened before each test.
  private Desktop opened;

  @BeforeEach
  void openDesktop() throws Exception {
    opened = Desktop.open(Files.createDirectories(screenFolder.resolve("screen")));
  }

  @AfterEach
  void closeDesktop() {
    if (opened != null) {
      opened.close();
    }
  }

  Desktop desktop() {
    return opened;
  }
}
