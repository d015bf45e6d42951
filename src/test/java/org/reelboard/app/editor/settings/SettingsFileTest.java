package org.reelboard.app.editor.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.theme.Theme;
import org.reelboard.document.store.StoreException;

final class SettingsFileTest {
  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadAgain() throws StoreException {
    Settings settings =
        new Settings(
            Theme.LIGHT,
            Optional.of(Locale.SIMPLIFIED_CHINESE),
            Optional.of(150),
            Settings.Motion.REDUCED);
    SettingsFile file = new SettingsFile(folder.resolve("new").resolve("settings.properties"));
    file.write(settings);
    assertEquals(settings, file.read());
  }

  @Test
  void withoutAFileAllIsAsUsual() throws StoreException {
    assertEquals(Settings.USUAL, new SettingsFile(folder.resolve("none")).read());
  }

  @Test
  void whatAFileSaysWronglyIsAsUsual() throws IOException, StoreException {
    Path file =
        Files.writeString(
            folder.resolve("s"), "theme = pink\nlanguage = tlh\nscale = 9000\nmotion = reduced\n");
    assertEquals(Settings.USUAL.withMotion(Settings.Motion.REDUCED), new SettingsFile(file).read());
  }
}
