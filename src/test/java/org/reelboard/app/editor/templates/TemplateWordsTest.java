package org.reelboard.app.editor.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.app.editor.settings.Settings;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectFormatException;

final class TemplateWordsTest {
  private static final Path TEMPLATES = Path.of("assets", "templates");
  private static final Pattern HAS_WORDS = Pattern.compile("\\p{L}\\p{L}");

  static Stream<Locale> languages() {
    return Settings.LANGUAGES.stream().filter(language -> !language.equals(Locale.ENGLISH));
  }

  /** Names of accounts stay: they begin with an at sign. */
  @ParameterizedTest
  @MethodSource("languages")
  void allWordsAreTranslatedAndNoneThatAreGone(Locale language) throws IOException {
    SortedMap<String, String> english = new TreeMap<>();
    for (String id : Templates.ids()) {
      english.putAll(words(id, template(id)));
    }
    Properties translated = translated(language);
    assertEquals(
        List.of(),
        english.entrySet().stream()
            .filter(one -> HAS_WORDS.matcher(one.getValue()).find())
            .filter(one -> !one.getValue().startsWith("@"))
            .filter(one -> translated.getProperty(one.getKey(), "").isBlank())
            .map(one -> one.getKey() + "=" + one.getValue().replace("\n", "\\n"))
            .toList(),
        "missing");
    TreeSet<String> stale = new TreeSet<>(translated.stringPropertyNames());
    stale.removeAll(english.keySet());
    assertEquals(new TreeSet<>(), stale, "stale");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aTemplateSaysTheWordsOfTheLanguage(Locale language) throws IOException {
    Project project = TemplateWords.of("podcast", language).in(template("podcast"));
    SortedMap<String, String> expected = words("podcast", template("podcast"));
    Properties translated = translated(language);
    expected.replaceAll(translated::getProperty);
    assertEquals(expected, words("podcast", project));
    assertEquals(language.getLanguage(), project.captions().language());
  }

  @Test
  void inEnglishItStaysAsItIs() throws IOException {
    for (String id : Templates.ids()) {
      assertEquals(template(id), TemplateWords.of(id, Locale.ENGLISH).in(template(id)));
    }
  }

  private static Project template(String id) throws IOException {
    Path file = TEMPLATES.resolve(id + ".reel.json");
    try (InputStream stream = Files.newInputStream(file)) {
      return ProjectFile.read(id, stream.readAllBytes());
    } catch (ProjectFormatException e) {
      throw new IOException(e);
    }
  }

  private static Properties translated(Locale language) throws IOException {
    Path file = Path.of("assets", "languages", "templates_" + language + ".properties");
    Properties translated = new Properties();
    try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
      translated.load(reader);
    }
    return translated;
  }

  private static SortedMap<String, String> words(String id, Project project) {
    SortedMap<String, String> words = new TreeMap<>();
    project
        .scenes()
        .forEach(scene -> {
          words.put(id + ".scene." + scene.id().value(), scene.name());
          if (scene.source() instanceof Source.Slot slot) {
            words.put(id + ".slot." + scene.id().value(), slot.hint());
          }
        });
    project
        .overlays()
        .forEach(overlay -> {
          if (overlay.content() instanceof OverlayContent.Words said) {
            words.put(id + ".overlay." + overlay.id().value(), said.text());
          }
        });
    for (Cue cue : project.captions().cues()) {
      words.put(id + ".caption." + cue.id().value(), cue.text());
    }
    return words;
  }
}
