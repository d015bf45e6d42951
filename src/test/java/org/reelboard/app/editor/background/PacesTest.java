package org.reelboard.app.editor.background;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PacesTest {
  @TempDir private Path folder;

  /** What a session that comes later knows. */
  private Paces later(Path file) {
    Paces paces = new Paces();
    try (BackgroundTasks lane = BackgroundTasks.inOrder("test", Runnable::run)) {
      new KeptPaces(file, lane, paces).close();
    }
    return paces;
  }

  @Test
  void theLastWorkCountsForThreeTenths() {
    Paces paces = new Paces();
    assertEquals(Optional.empty(), paces.expect(WorkKind.PROXY, 1));
    paces.learn(WorkKind.PROXY, 10, Duration.ofSeconds(10));
    assertEquals(Optional.of(Duration.ofSeconds(3)), paces.expect(WorkKind.PROXY, 3));
    paces.learn(WorkKind.PROXY, 1, Duration.ofSeconds(2));
    assertEquals(Optional.of(Duration.ofMillis(1300)), paces.expect(WorkKind.PROXY, 1));
    assertEquals(Optional.empty(), paces.expect(WorkKind.WAVEFORM, 1));
  }

  @Test
  void areKeptFromOneSessionToTheNext() {
    Path file = folder.resolve("state/paces.properties");
    Paces paces = new Paces();
    try (BackgroundTasks lane = BackgroundTasks.inOrder("test", Runnable::run)) {
      KeptPaces kept = new KeptPaces(file, lane, paces);
      paces.learn(WorkKind.CHECK, 1, Duration.ofSeconds(7));
      kept.close();
    }
    assertEquals(Optional.of(Duration.ofSeconds(7)), later(file).expect(WorkKind.CHECK, 1));
  }

  @Test
  void aFileThatIsOfNoUseIsNoMatter() throws Exception {
    Path file = folder.resolve("paces.properties");
    Files.writeString(file, "check=soon\nproxy=-4\nfilm=12\nbroken=\\u00");
    assertEquals(Optional.empty(), later(file).expect(WorkKind.CHECK, 1));
    Files.writeString(file, "check=soon\nproxy=-4\nfilm=12\n");
    assertEquals(Map.of(WorkKind.FILM, 12.0), later(file).known());
  }
}
