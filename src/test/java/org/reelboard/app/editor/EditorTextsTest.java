package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EditorTextsTest {
  private static final Pattern KEY = Pattern.compile("\"(editor\\.[a-z0-9.-]*[a-z0-9])\"");

  @Test
  void everyTextThatTheEditorNamesIsInItsBundle() throws IOException {
    Set<String> missing = new TreeSet<>(named());
    missing.removeAll(bundle());
    assertEquals(Set.of(), missing);
  }

  private static Set<String> bundle() throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of("assets/strings/editor.properties"))) {
      texts.load(reader);
    }
    return texts.stringPropertyNames();
  }

  private static Set<String> named() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/reelboard/app/editor"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = KEY.matcher(Files.readString(source));
        while (matcher.find()) {
          keys.add(matcher.group(1));
        }
      }
    }
    return keys;
  }
}
