package org.reelboard.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences users read, of all rooms: none missing, none left over, each a good pattern. */
final class TextsTest {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Path STRINGS = Path.of("assets", "strings");
  private static final Pattern ASKED = Pattern.compile("Texts\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9-]+)+\\.?)\"");

  /** A key with a part that is computed: {@code "cli." + name + ".description"}. */
  private static final Pattern COMPUTED =
      Pattern.compile(
          "\"([a-z]+\\.(?:[A-Za-z0-9-]+\\.)*)\" \\+ [^;\"]+ \\+ \"(\\.[A-Za-z0-9.-]+)\"");

  /** What picocli puts in by itself. */
  private static final Pattern PICOCLI = Pattern.compile("\\$\\{[A-Z-]+}");

  /** An apostrophe alone begins a quotation, in which no argument is put in. */
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
      return all.toString();
    }
  }

  private static SortedSet<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(one -> one.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The English ones: {@code LanguagesTest} holds the others against them. */
  static Set<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.list(STRINGS)) {
      return files
          .filter(file -> file.toString().endsWith(".properties"))
          .filter(file -> !file.toString().contains("_"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String name(Path bundle) {
    return bundle.getFileName().toString().replace(".properties", "");
  }

  private static SortedMap<String, String> texts() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path bundle : bundles()) {
      read(bundle).forEach((key, text) -> texts.put(key.toString(), text.toString()));
    }
    return texts;
  }

  private static Properties read(Path bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle, UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  /** Lines to paste into the bundles. */
  private static String lines(Stream<String> keys) {
    return keys.map(key -> key + "=\n").collect(Collectors.joining());
  }

  @Test
  void everyTextThatIsAskedForIsThere() throws IOException {
    Set<String> keys = texts().keySet();
    assertEquals(
        "",
        lines(found(ASKED, sources()).stream().filter(key -> !keys.contains(key))),
        "lines missing in the bundles");
  }

  /** A literal that ends with a dot, such as "engine.move.", uses every key that begins with it. */
  @Test
  void everyTextIsUsed() throws IOException {
    String sources = sources();
    SortedSet<String> literals = found(LITERAL, sources);
    List<MatchResult> computed = COMPUTED.matcher(sources).results().toList();
    assertEquals(
        "",
        lines(
            texts().keySet().stream()
                .filter(key -> !isUsed(key, literals))
                .filter(key -> computed.stream().noneMatch(one -> isComputed(key, one)))),
        "lines that nothing uses");
  }

  private static boolean isComputed(String key, MatchResult parts) {
    return key.startsWith(parts.group(1)) && key.endsWith(parts.group(2));
  }

  private static boolean isUsed(String key, SortedSet<String> literals) {
    return literals.contains(key)
        || literals.stream().anyMatch(one -> one.endsWith(".") && key.startsWith(one));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyKeyBeginsWithItsBundleAndStandsOnce(Path bundle) throws IOException {
    Pattern key = Pattern.compile("^([^#\\s=][^\\s=]*)\\s*=", Pattern.MULTILINE);
    Matcher matcher = key.matcher(Files.readString(bundle));
    SortedSet<String> seen = new TreeSet<>();
    SortedSet<String> wrong = new TreeSet<>();
    while (matcher.find()) {
      String one = matcher.group(1);
      if (!one.startsWith(name(bundle) + ".") || !seen.add(one)) {
        wrong.add(one);
      }
    }
    assertEquals("", lines(wrong.stream()), "keys of another bundle, or twice");
  }

  @Test
  void everyTextIsAPatternWithItsApostrophesDoubled() throws IOException {
    SortedSet<String> wrong = new TreeSet<>();
    texts()
        .forEach((key, raw) -> {
          String text = PICOCLI.matcher(raw).replaceAll("X");
          if (text.isBlank() || LONE_APOSTROPHE.matcher(text).find() || !isPattern(text)) {
            wrong.add(key + "=" + text);
          }
        });
    assertEquals("", String.join("\n", wrong), "texts that are no good pattern");
  }

  private static boolean isPattern(String text) {
    try {
      return new MessageFormat(text).getFormats() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void argumentsArePutIn() {
    assertEquals(
        "There is no scene \"s1\" any more. Select a scene and try again.",
        Texts.of("document.edit.no-such-scene", "s1"));
    assertTrue(Texts.of("document.problem.no-such-scene", "x").contains("film's time"));
    assertThrows(MissingResourceException.class, () -> Texts.of("document.gone"));
  }
}
