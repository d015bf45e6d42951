package org.reelboard.engine.picture.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypesetterTest {
  private static final TextStyle STYLE = TextStyle.of(TypeChoice.of("Inter", 700), 80);
  private static final TextArea WIDE = TextArea.ofWidth(10_000);
  private static Typefaces typefaces;
  private static Typesetter typesetter;

  @BeforeAll
  static void open() {
    typefaces = Fetched.typefaces();
    typesetter = new Typesetter(typefaces);
  }

  @AfterAll
  static void close() {
    if (typefaces != null) {
      typefaces.close();
    }
  }

  private static List<String> letters(String text) {
    TextLayout layout = typesetter.set(text, STYLE, WIDE);
    return layout.letters().stream()
        .map(letter -> layout.text().substring(letter.start(), letter.end()))
        .toList();
  }

  private static List<String> lines(String text, double width) {
    TextLayout layout = typesetter.set(text, STYLE, new TextArea(width, 1e6, 1));
    return layout.lines().stream()
        .map(line -> layout.text().substring(line.start(), line.end()).strip())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Good morning, Straße",
        "Καλημέρα κόσμε",
        "Доброе утро, мир",
        "مرحبا بالعالم، صباح الخير",
        "שלום עולם",
        "नमस्ते दुनिया क्षत्रिय",
        "สวัสดีชาวโลกที่รัก",
        "おはようございます。今日も良い天気",
        "早上好，简体中文",
        "안녕하세요 세계",
        "👨‍👩‍👧 🇯🇵 👍🏽 ❤️ 🏳️‍🌈",
        "★ → ✓ ♫"
      })
  void everyBundledScriptHasItsLetters(String text) {
    TextLayout layout = typesetter.set(text, STYLE, WIDE);
    assertEquals(List.of(), layout.problems());
    assertTrue(
        layout.letters().stream()
            .flatMap(letter -> letter.runs().stream())
            .flatMap(run -> run.glyphs().stream())
            .allMatch(glyph -> glyph.id() != 0));
  }

  @Test
  void aLetterIsWhatAReaderTakesForOne() {
    assertEquals(
        List.of("e\u0301", "a", "👨‍👩‍👧", "🇯🇵", "👍🏽"), letters("e\u0301a 👨‍👩‍👧🇯🇵👍🏽"));
  }

  @Test
  void lettersThatJoinStayTogether() {
    assertEquals(2, letters("مرحبا بالعالم").size());
    assertEquals(2, letters("नमस्ते दुनिया").size());
  }

  @Test
  void arabicRunsFromRightToLeft() {
    TextLayout layout = typesetter.set("مرحبا بالعالم", STYLE, WIDE);
    Rect first = layout.letters().get(0).box();
    Rect second = layout.letters().get(1).box();
    assertTrue(first.getLeft() > second.getRight());
  }

  @Test
  void numbersAndLatinKeepTheirDirectionWithinHebrew() {
    TextLayout layout = typesetter.set("שלום 12 ab", STYLE, WIDE);
    List<Letter> letters = layout.letters();
    double shin = letters.get(0).box().getLeft();
    double one = letters.get(4).box().getLeft();
    double two = letters.get(5).box().getLeft();
    double a = letters.get(6).box().getLeft();
    double b = letters.get(7).box().getLeft();
    assertTrue(a < b && b < one && one < two && two < shin);
  }

  @Test
  void linesBreakByTheRulesOfTheScript() {
    assertEquals(List.of("wide-", "open"), lines("wide-open", 240));
    assertEquals(List.of("about", "10\u00A0km"), lines("about 10\u00A0km", 300));
    // No line begins with a full stop or a closing bracket (UAX 14: CL, CP).
    for (int width = 260; width < 900; width += 40) {
      for (String line : lines("今日も、良い。（天気）です。", width)) {
        assertTrue("、。）".indexOf(line.charAt(0)) < 0, line);
      }
    }
  }

  @Test
  void thaiBreaksBetweenWordsThoughThereIsNoSpace() {
    // Words by ICU's dictionary: สวัสดี, ชาว, โลก, ที่รัก.
    String text = "สวัสดีชาวโลกที่รัก";
    List<Integer> allowed = List.of(0, 6, 9, 12);
    for (int width = 250; width < 700; width += 50) {
      TextLayout layout = typesetter.set(text, STYLE, new TextArea(width, 1e6, 1));
      assertTrue(layout.lines().stream().allMatch(line -> allowed.contains(line.start())));
    }
  }

  @Test
  void noWidthTearsALetterApart() {
    Random random = new Random(14);
    List<String> parts =
        List.of("a", "e\u0301", "👨‍👩‍👧", "🇯🇵", "क्षि", "م", " ", "\n", "。", "ก็", "fi");
    for (int round = 0; round < 100; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 20; i++) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      TextArea area = new TextArea(20 + random.nextInt(600), 1e6, 1);
      TextLayout layout = typesetter.set(text.toString(), STYLE, area);
      var starts = Segments.letters(layout.text());
      List<Integer> torn = new ArrayList<>();
      for (TextLine line : layout.lines()) {
        if (!starts.get(line.start())) {
          torn.add(line.start());
        }
      }
      assertEquals(List.of(), torn, text.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({"300, 200", "600, 100", "150, 900", "900, 60"})
  void whatIsTooLargeIsSetSmallerUntilItFits(double width, double height) {
    TextArea area = new TextArea(width, height, 0.1);
    TextLayout layout = typesetter.set("Somewhat too many words for that", STYLE, area);
    assertTrue(layout.box().getWidth() <= width + 0.5);
    assertTrue(layout.box().getHeight() <= height + 0.5);
    assertTrue(layout.style().size() < 80);
  }

  @Test
  void halfTheSizeIsTheSameLayoutAtHalfTheSize() {
    TextLayout large = typesetter.set("Fjord — الخير 今日", STYLE, WIDE);
    TextLayout small = typesetter.set("Fjord — الخير 今日", STYLE.withSize(40), WIDE);
    for (int i = 0; i < large.letters().size(); i++) {
      Rect one = large.letters().get(i).box();
      Rect other = small.letters().get(i).box();
      assertEquals(one.getLeft() / 2, other.getLeft(), 0.05);
      assertEquals(one.getRight() / 2, other.getRight(), 0.05);
    }
  }

  @Test
  void trackingKeepsLettersApartButNotThoseThatJoin() {
    TextStyle loose = STYLE.withTracking(0.5);
    double latin = typesetter.set("abc", STYLE, WIDE).box().getWidth();
    double looseLatin = typesetter.set("abc", loose, WIDE).box().getWidth();
    double arabic = typesetter.set("مرحبا", STYLE, WIDE).box().getWidth();
    double looseArabic = typesetter.set("مرحبا", loose, WIDE).box().getWidth();
    assertEquals(latin + 2 * 0.5 * 80, looseLatin, 0.5);
    assertEquals(arabic, looseArabic, 0.5);
  }

  @Test
  void saysWhichFamilyIsMissingAndWhichLettersAre() {
    TextStyle style = TextStyle.of(TypeChoice.of("Papyrus Nova", 400), 80);
    // Egyptian hieroglyphs: no bundled face has them.
    TextLayout layout = typesetter.set("A\uD80C\uDC00", style, WIDE);
    assertEquals(
        List.of(
            new TextProblem.MissingFamily("Papyrus Nova", "Inter"),
            new TextProblem.MissingGlyphs(List.of(0x13000))),
        layout.problems());
    assertEquals(layout.problems(), typesetter.problems("A\uD80C\uDC00", style));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n ", "Hi 👍🏽", "a\uD800b", "e\u0301\u0301\u0302", "कि\uD80C\uDC00"})
  void problemsAreTheSameWithoutSettingTheText(String text) {
    assertEquals(typesetter.set(text, STYLE, WIDE).problems(), typesetter.problems(text, STYLE));
  }

  @Test
  void aBookInHugeLettersIsSetAllTheSame() {
    TextStyle huge = STYLE.withSize(3000);
    TextLayout layout =
        typesetter.set("word ".repeat(20_000), huge, TextArea.ofWidth(900).withHeight(1600));
    assertEquals(List.of(new TextProblem.TooLong(CleanText.MOST, 100_000)), layout.problems());
    assertTrue(layout.style().size() <= TextStyle.LARGEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "   ", "\u200D", "\uD800", "\u202E abc"})
  void nothingToSeeIsStillALayout(String text) {
    TextLayout layout = typesetter.set(text, STYLE, TextArea.ofWidth(500));
    assertTrue(layout.box().getHeight() > 0);
  }
}
