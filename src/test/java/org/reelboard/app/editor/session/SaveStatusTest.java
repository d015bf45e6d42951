package org.reelboard.app.editor.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.app.editor.session.SaveStatus.Stage;

final class SaveStatusTest {
  private static final Instant SAVED = Instant.parse("2026-01-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0, Saved · verified just now",
    "12, Saved · verified 12 s ago",
    "180, Saved · verified 3 min ago"
  })
  void saysHowLongAgoTheFileWasVerified(long seconds, String text) {
    SaveStatus status = new SaveStatus(Stage.SAVED, Optional.of(SAVED));
    assertEquals(text, status.text(SAVED.plusSeconds(seconds)));
  }

  @Test
  void unsavedWorkIsSaidToBeSafe() {
    SaveStatus status = new SaveStatus(Stage.CHANGED, Optional.of(SAVED));
    assertEquals("Unsaved changes · edits are kept safe", status.text(SAVED));
  }
}
