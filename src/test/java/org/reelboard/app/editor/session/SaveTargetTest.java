package org.reelboard.app.editor.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SaveTargetTest {
  private static final Path FOLDER = Path.of("films").toAbsolutePath();

  @ParameterizedTest
  @CsvSource({
    "beach.reel.json, beach.reel.json, false",
    "beach, beach.reel.json, true",
    "beach.json, beach.reel.json, true",
    "beach.reel.json.json, beach.reel.json, true",
    "beach 2.1, beach 2.1.reel.json, true",
    ".reel.json, .reel.json, false"
  })
  void aProjectGetsItsEndingOnce(String chosen, String file, boolean isUnasked) {
    SaveTarget target = SaveTarget.of(FOLDER.resolve(chosen));
    assertEquals(new SaveTarget(FOLDER.resolve(chosen), FOLDER.resolve(file)), target);
    assertEquals(isUnasked, target.isUnasked());
  }

  @Test
  void aTitleIsANameThatEverySystemTakes() {
    assertEquals("Before-After- what-.reel.json", SaveTarget.nameOf("Before/After: what?"));
  }
}
