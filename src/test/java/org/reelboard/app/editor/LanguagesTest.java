package org.reelboard.app.editor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.app.editor.settings.Settings;

/**
 * The languages of the program, each bundle held against the English one. What fails is listed with
 * the place of the English text, as lines to translate.
 */
final class LanguagesTest {
  private static final Path STRINGS = Path.of("assets", "strings");
  private static final Path EDITOR = Path.of("src/main/java/org/reelboard/app/editor");
  private static final Pattern LINE = Pattern.compile("([^#\\s=][^\\s=]*)\\s*=(.*)");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  /** What stands as it is in all languages, where the command line and the properties put it in. */
  private static final Pattern KEPT = Pattern.compile("\\$\\{[A-Z-]+}|\\\\u[0-9a-fA-F]{4}");

  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  /** A word given to a control as it stands; names of products and of keys of texts are none. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?:new (?:Label|Text|Button|Tooltip|MenuItem|Tab|CheckBox|Hyperlink)"
              + "|set(?:Text|PromptText|AccessibleText|AccessibleHelp|Title|HeaderText))"
              + "\\(\\s*\"(?!Reelboard\")([^\"]*\\p{L}{2}[^\"]*)\"");

  /** A text and the line of its file that it stands in. */
  private record Entry(int line, String text) {}

  /** One bundle of one language. */
  record Bundle(String name, Locale language) {
    Path file() {
      return STRINGS.resolve(name + "_" + language + ".properties");
    }

    Path english() {
      return STRINGS.resolve(name + ".properties");
    }

    @Override
    public String toString() {
      return name + " in " + language.getDisplayName(Locale.ENGLISH);
    }
  }

  static List<Bundle> bundles() throws IOException {
    try (Stream<Path> files = Files.list(STRINGS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".properties") && !name.contains("_"))
          .map(name -> name.replace(".properties", ""))
          .sorted()
          .flatMap(name -> languages().map(language -> new Bundle(name, language)))
          .toList();
    }
  }

  /** Those that the settings offer, without the one that all others are held against. */
  private static Stream<Locale> languages() {
    return Settings.LANGUAGES.stream().filter(language -> !language.equals(Locale.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyEnglishTextIsTranslated(Bundle bundle) throws IOException {
    SortedMap<String, Entry> missing = entries(bundle.english());
    missing.keySet().removeAll(entries(bundle.file()).keySet());
    assertEquals("", told(bundle.english(), missing), "missing in " + bundle.file());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void nothingIsTranslatedThatIsNoLongerSaid(Bundle bundle) throws IOException {
    SortedMap<String, Entry> stale = entries(bundle.file());
    stale.keySet().removeAll(entries(bundle.english()).keySet());
    assertEquals("", told(bundle.file(), stale), "stale in " + bundle.file());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyKeyStandsOnce(Bundle bundle) throws IOException {
    Set<String> seen = new TreeSet<>();
    List<String> twice =
        lines(bundle.file())
            .filter(Matcher::matches)
            .map(line -> line.group(1))
            .filter(key -> !seen.add(key))
            .toList();
    assertEquals(List.of(), twice);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void translationsAreGoodPatternsOfTheSameArguments(Bundle bundle) throws IOException {
    Map<String, Entry> english = entries(bundle.english());
    SortedMap<String, Entry> wrong = entries(bundle.file());
    wrong
        .entrySet()
        .removeIf(one ->
            !english.containsKey(one.getKey())
                || isRight(
                    one.getValue().text(), english.get(one.getKey()).text(), bundle.language()));
    assertEquals("", told(bundle.file(), wrong), "other arguments, blanks or quotes than English");
  }

  private static boolean isRight(String text, String english, Locale language) {
    return !text.isBlank()
        && arguments(text).equals(arguments(english))
        && kept(text).equals(kept(english))
        && blanks(text).equals(blanks(english))
        && !LONE_APOSTROPHE.matcher(text).find()
        && isPattern(KEPT.matcher(text).replaceAll("X"), language);
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(one -> one.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> kept(String text) {
    return KEPT.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(one -> one.startsWith("$"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many blanks it begins and ends with. */
  private static List<Integer> blanks(String text) {
    return List.of(
        text.length() - text.stripLeading().length(),
        text.length() - text.stripTrailing().length());
  }

  /** With each form of a plural, too, whose own arguments are put in only then. */
  private static boolean isPattern(String text, Locale language) {
    try {
      MessageFormat pattern = new MessageFormat(text, language);
      Object[] few = IntStream.range(0, 10).boxed().toArray();
      for (int count = 0; count < 3; count++) {
        few[0] = count;
        few[1] = count;
        pattern.format(few);
      }
      return text.chars().filter(one -> one == '{').count()
          == text.chars().filter(one -> one == '}').count();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void nothingTheEditorSaysStandsInItsCode() throws IOException {
    Collection<String> said = new ArrayList<>();
    try (Stream<Path> files = Files.walk(EDITOR)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        SAID.matcher(Files.readString(file))
            .results()
            .map(one -> one.group(1))
            .filter(one -> !one.startsWith("editor."))
            .forEach(one -> said.add(file + ": " + one));
      }
    }
    assertEquals(List.of(), said, "texts for assets/strings");
  }

  private static SortedMap<String, Entry> entries(Path file) throws IOException {
    SortedMap<String, Entry> entries = new TreeMap<>();
    List<Matcher> lines = lines(file).toList();
    for (int at = 0; at < lines.size(); at++) {
      Matcher line = lines.get(at);
      if (line.matches()) {
        entries.put(line.group(1), new Entry(at + 1, line.group(2)));
      }
    }
    return entries;
  }

  /** Of a bundle that is not translated at all, none. */
  private static Stream<Matcher> lines(Path file) throws IOException {
    return Files.notExists(file)
        ? Stream.empty()
        : Files.readAllLines(file, UTF_8).stream().map(LINE::matcher);
  }

  private static String told(Path file, SortedMap<String, Entry> entries) {
    return entries.entrySet().stream()
        .map(one ->
            "%s:%d %s=%s\n"
                .formatted(file, one.getValue().line(), one.getKey(), one.getValue().text()))
        .collect(Collectors.joining());
  }
}
