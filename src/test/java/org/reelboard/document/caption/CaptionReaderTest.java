package org.reelboard.document.caption;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

final class CaptionReaderTest {
  private static final Time FILM = Time.ofSeconds(10);
  private static final String GOOD =
      """
      1
      00:00:01,000 --> 00:00:02,500
      Hello

      2
      00:00:03,000 --> 00:00:04,000
      two
      lines

      """;

  private static ReadCaptions read(String text) {
    return read("a.srt", text.getBytes(UTF_8));
  }

  private static ReadCaptions read(String name, byte[] bytes) {
    try {
      return CaptionReader.read(name, bytes, FILM);
    } catch (CaptionFileException e) {
      throw new AssertionError(e.sentence(), e);
    }
  }

  private static String refusal(String name, byte[] bytes) {
    return assertThrows(CaptionFileException.class, () -> CaptionReader.read(name, bytes, FILM))
        .sentence();
  }

  /** Such as {@code 1-2.5 Hello}, lines parted by strokes. */
  private static List<String> brief(ReadCaptions read) {
    return read.captions().stream()
        .map(one -> one.start() + "-" + one.end() + " " + one.text().replace('\n', '/'))
        .toList();
  }

  private static List<Integer> lines(ReadCaptions read) {
    return read.notes().stream().map(CaptionNote::line).toList();
  }

  @Test
  void whatIsAsItShouldBeIsReadWithoutANote() {
    assertEquals(
        new ReadCaptions(
            List.of(
                new TimedText(2, Time.ofSeconds(1), Time.seconds("2.5"), "Hello", List.of()),
                new TimedText(6, Time.ofSeconds(3), Time.ofSeconds(4), "two\nlines", List.of())),
            List.of()),
        read(GOOD));
    assertEquals(read(GOOD), read(GOOD.replace("\n", "\r\n")));
    assertEquals(read(GOOD), read(GOOD.replace("\n", "\r")));
  }

  static Stream<byte[]> encodings() {
    return Stream.of(
        ("\ufeff" + GOOD).getBytes(UTF_8),
        ("\ufeff" + GOOD).getBytes(UTF_16LE),
        ("\ufeff" + GOOD).getBytes(UTF_16BE),
        GOOD.getBytes(UTF_16LE),
        GOOD.getBytes(UTF_16BE));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void everyUnicodeEncodingIsTold(byte[] bytes) {
    assertEquals(read(GOOD), read("a.srt", bytes));
  }

  @Test
  void otherBytesAreWindows1252AndThatIsSaid() {
    ReadCaptions read =
        read(
            "a.srt",
            GOOD.replace("Hello", "“Café” – 5 €").getBytes(Charset.forName("windows-1252")));
    assertEquals("“Café” – 5 €", read.captions().getFirst().text());
    assertEquals(List.of(3), lines(read));
    assertTrue(read.notes().getFirst().sentence().contains("Windows-1252"));
  }

  @Test
  void captionsThatRollUpAreUnrolled() {
    // As YouTube writes what it heard; the second line of the first block is a space.
    ReadCaptions read =
        read(
            """
            WEBVTT
            Kind: captions
            Language: en

            00:00:00.500 --> 00:00:02.390 align:start position:0%
            \s
            hello<00:00:00.800><c> and</c><00:00:01.200><c> welcome</c>

            00:00:02.390 --> 00:00:02.400 align:start position:0%
            hello and welcome
            \s

            00:00:02.400 --> 00:00:04.550 align:start position:0%
            hello and welcome
            to<00:00:02.600><c> the</c>

            00:00:04.550 --> 00:00:04.560 align:start position:0%
            to the
            \s

            00:00:04.560 --> 00:00:06.000 align:start position:0%
            to the
            hello
            """);
    assertEquals(
        List.of("0.5-2.4 hello and welcome", "2.4-4.56 to the", "4.56-6 hello"), brief(read));
    assertEquals(List.of(new WordMark(3, Time.seconds("0.2"))), read.captions().get(1).words());
    assertEquals(0, lines(read).getFirst());
  }

  @Test
  void aLineThatIsSungAgainStays() {
    ReadCaptions read =
        read(
            """
            1
            00:00:01,000 --> 00:00:02,000
            la la

            2
            00:00:02,000 --> 00:00:03,000
            la la

            3
            00:00:03,000 --> 00:00:04,000
            home

            4
            00:00:04,000 --> 00:00:05,000
            again
            """);
    assertEquals(List.of("1-2 la la", "2-3 la la", "3-4 home", "4-5 again"), brief(read));
    assertEquals(List.of(), read.notes());
  }

  @Test
  void anEarlierCaptionIsCutWhereTheNextOneBegins() {
    ReadCaptions read =
        read("1\n00:00:01,000 --> 00:00:05,000\na\n\n2\n00:00:03,000 --> 00:00:04,000\nb\n");
    assertEquals(List.of("1-3 a", "3-4 b"), brief(read));
    assertEquals(List.of(2), lines(read));
  }

  @Test
  void wrongOrderIsSorted() {
    ReadCaptions read =
        read("1\n00:00:05,000 --> 00:00:06,000\nb\n\n2\n00:00:01,000 --> 00:00:02,000\na\n");
    assertEquals(List.of("1-2 a", "5-6 b"), brief(read));
    assertEquals(List.of(6), lines(read));
  }

  @Test
  void missingBlankLinesAndNumbersAreNoHindrance() {
    ReadCaptions read =
        read(
            """
            1
            00:00:01,000 --> 00:00:02,000
            a
            2
            00:00:02,000 --> 00:00:03,000
            b

            00:00:03,000 --> 00:00:04,000
            42
            00:00:05,000 --> 00:00:06,000
            c
            """);
    assertEquals(List.of("1-2 a", "2-3 b", "3-4 42", "5-6 c"), brief(read));
    assertEquals(List.of(4, 8, 10, 10), lines(read));
  }

  @Test
  void blankLinesInsideACaptionAndBesideItsTimesAreLeftOut() {
    ReadCaptions read =
        read("1\n\n00:00:01,000 --> 00:00:02,000\n\na\n\nb\n\n2\n00:00:03,000 --> 00:00:04,000\nc");
    assertEquals(List.of("1-2 a/b", "3-4 c"), brief(read));
    assertEquals(List.of(6), lines(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "00:00:01.000 --> 00:00:02.500",
        "0:0:1,0 --> 0:0:2,5",
        "00:01,000 --> 00:02,500",
        "00:00:01:000 --> 00:00:02:500",
        "00:00:01, 000 -> 00:00:02, 500",
        "00:00:01,000-->00:00:02,500  X1:100 X2:200",
        "00:00:01 --> 00:00:02,5"
      })
  void timesAreReadAsPeopleWriteThem(String times) {
    assertEquals(List.of("1-2.5 a"), brief(read("1\n" + times + "\na\n")));
  }

  @ParameterizedTest
  @CsvSource({
    "00:00:02 --> 00:00:02, 2-17/6 a",
    "00:00:02 --> 00:00:01, 2-17/6 a",
    "-00:00:01 --> 00:00:01, 0-1 a"
  })
  void lengthsAreMended(String times, String mended) {
    ReadCaptions read = read("1\n" + times + "\na\n");
    assertEquals(List.of(mended), brief(read));
    assertEquals(List.of(2), lines(read));
  }

  @Test
  void whatCannotBeSeenIsDroppedAndSaid() {
    ReadCaptions read =
        read(
            """
            1
            00:00:01,000 --> 00:00:02,000
            <i> </i>

            2
            -00:00:05,000 --> -00:00:02,000
            before

            3
            99:00:00,000 --> 99:00:01,000
            late

            4
            one o'clock --> two
            times

            5
            00:00:03,000 --> 00:00:04,000
            seen
            """);
    assertEquals(List.of("3-4 seen"), brief(read));
    assertEquals(List.of(2, 3, 6, 10, 14), lines(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<b>a</b> <FONT color=\"#ff0000\">b</FONT>|a b",
        "{\\an8}a<br/>b|a/b",
        "a &amp; b &lt;i&gt; &#39;c&#x27; &hellip; &unknown; &|a & b <i> 'c' … &unknown; &",
        "2 < 3 > 1 <3|2 < 3 > 1 <3",
        "a <notatag> b|a <notatag> b",
        "a \u0007\u0001 b|a b"
      })
  void markupIsTakenOut(String written, String text) {
    assertEquals(
        List.of("1-2 " + text), brief(read("1\n00:00:01,000 --> 00:00:02,000\n" + written)));
  }

  @Test
  void captionsThatBeginTogetherAreJoined() {
    ReadCaptions read =
        read("1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n00:00:01,000 --> 00:00:03,000\nb\n");
    assertEquals(List.of("1-3 a/b"), brief(read));
    assertEquals(List.of(6), lines(read));
  }

  @Test
  void tenThousandCaptionsWithoutNumbersAreReadAndSaidOnce() {
    StringBuilder file = new StringBuilder();
    IntStream.range(0, 10_000)
        .forEach(index -> {
          Time start = Time.ofSeconds(index);
          file.append(ClockTime.write(start, '.')).append(" --> ");
          file.append(ClockTime.write(start.plus(Time.ofSeconds(2)), '.'));
          file.append("\n<i>word</i>\n\n");
        });
    ReadCaptions read = read(file.toString());
    assertEquals(10_000, read.captions().size());
    assertTrue(read.notes().size() < 30, read.notes()::toString);
    assertTrue(read.notes().stream().anyMatch(one -> one.sentence().contains("9995")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\r\n ", "\ufeff"})
  void anEmptyFileIsRefused(String text) {
    assertEquals(
        "\"a.srt\" is empty. Choose a file with captions.", refusal("a.srt", text.getBytes(UTF_8)));
  }

  @Test
  void whatIsNoCaptionFileIsRefusedWithTheLine() {
    String text = refusal("a.srt", "\nDear Ann,\nhow are you?".getBytes(UTF_8));
    assertTrue(text.contains("line 2") && text.contains("Dear Ann,"), text);
    String picture = refusal("a.srt", new byte[] {'P', '\n', (byte) 0x89, 0, 0, 0, 1, 2, 0, 0, 3});
    assertTrue(picture.contains("no caption file: line 2"), picture);
  }

  @Test
  void webVttIsReadWithTheTimesOfItsWords() {
    ReadCaptions read =
        read(
            "a.vtt",
            """
            WEBVTT - a film
            Kind: captions

            NOTE this is --> not seen
            nor this

            STYLE
            ::cue { color: red }

            REGION
            id:fred

            first
            00:01.000 --> 00:00:03.000 align:start position:10%
            <v Ann>Good <00:01.500><c.yellow>morning</c> <00:02.250>all
            &lt;3

            00:04.000 --> 00:05.000
            last
            00:06.000 --> 00:07.000
            really
            """
                .getBytes(UTF_8));
    assertEquals(List.of("1-3 Good morning all/<3", "4-5 last", "6-7 really"), brief(read));
    assertEquals(
        List.of(new WordMark(5, Time.seconds("0.5")), new WordMark(13, Time.seconds("1.25"))),
        read.captions().getFirst().words());
    assertEquals(List.of(14, 15, 20), lines(read));
  }

  @Test
  void assIsReadWithItsKaraoke() {
    ReadCaptions read =
        read(
            "a.ass",
            """
            [Script Info]
            Title: x
            [V4+ Styles]
            Format: Name, Fontname
            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
            Comment: 0,0:00:00.00,0:00:09.00,Default,,0,0,0,,not seen
            Dialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,{\\k50}Good {\\kf30}mor{\\k20}ning, {\\K40}all\\Nof{\\i1} you
            Dialogue: 0,0:00:04.00,0:00:05.00,Default,,0,0,0,,{\\p1}m 0 0 l 1 1{\\p0}drawn
            Dialogue: 0,nonsense
            """
                .getBytes(UTF_8));
    assertEquals(List.of("1-3 Good morning, all/of you", "4-5 drawn"), brief(read));
    assertEquals(
        List.of(
            new WordMark(0, Time.ZERO),
            new WordMark(5, Time.seconds("0.5")),
            new WordMark(14, Time.ofSeconds(1))),
        read.captions().getFirst().words());
    assertEquals(List.of(8, 9, 9, 10), lines(read));
  }

  @Test
  void scriptsWithTimesAreRead() {
    ReadCaptions read =
        read(
            "script.txt",
            """
            # my film
            [00:01.2] good morning
            00:03 - 00:04.5 how are
            you
            0:06 | fine
            [00:08]
            bye
            """
                .getBytes(UTF_8));
    assertEquals(
        List.of("1.2-3 good morning", "3-4.5 how are/you", "6-8 fine", "8-53/6 bye"), brief(read));
    assertEquals(List.of(), read.notes());
  }

  @Test
  void aScriptWithoutTimesIsSpreadOverTheFilm() {
    ReadCaptions read = read("script.txt", "abc\n\n# remark\ndef\n".getBytes(UTF_8));
    assertEquals(List.of("0-5 abc", "5-10 def"), brief(read));
    assertEquals(List.of(1), lines(read));
  }
}
