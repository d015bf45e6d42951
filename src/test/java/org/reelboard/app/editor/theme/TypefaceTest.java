package org.reelboard.app.editor.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.engine.picture.text.FontFolder;

final class TypefaceTest {
  @TempDir private Path folder;

  @Test
  void chineseIsSetInTheTypefaceThatTheBuildFetched() throws IOException {
    Typeface without = Typeface.of(Locale.SIMPLIFIED_CHINESE, new FontFolder(folder));
    Files.createFile(folder.resolve("NotoSansSC_400Regular.ttf"));
    Files.createFile(folder.resolve("NotoSansSC_700Bold.ttf"));
    FontFolder fetched = new FontFolder(folder);
    assertEquals(Typeface.of(Locale.ENGLISH, fetched), without);
    assertEquals(Typeface.of(Locale.ENGLISH, fetched), Typeface.of(Locale.GERMAN, fetched));
    assertNotEquals(without, Typeface.of(Locale.SIMPLIFIED_CHINESE, fetched));
  }

  @Test
  void noRuleNamesInterForChinese() {
    Typeface chinese =
        Typeface.of(Locale.SIMPLIFIED_CHINESE, FontFolder.besideTheProgram());
    String rules = new String(Base64.getDecoder().decode(chinese.stylesheet().split(",", 2)[1]), UTF_8);
    assertTrue(rules.contains("\"Noto Sans SC\""));
    assertFalse(rules.contains("Inter"), rules);
  }
}
