package org.reelboard.app.editor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.Presets;

final class ExportTargetsTest {
  private static final Preset REELS = Presets.byId("reels").orElseThrow();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "Morning, Morning.mp4",
    "'  a/b\\c:d  ', a-b-c-d.mp4",
    "'../../up', ..-..-up.mp4",
    "'   ', film.mp4",
    "日本, 日本.mp4"
  })
  void aFilmIsNamedAfterItsProject(String title, String name) {
    assertEquals(name, ExportTargets.name(title, REELS));
  }

  @Test
  void noFileIsReplaced() throws IOException {
    Files.createFile(folder.resolve("Morning-reels.mp4"));
    Files.createFile(folder.resolve("Morning-reels-2.mp4"));
    assertEquals(
        folder.resolve("Morning-reels-3.mp4"), ExportTargets.fresh(folder, "Morning", REELS));
  }
}
