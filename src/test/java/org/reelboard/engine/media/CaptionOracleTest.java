package org.reelboard.engine.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.caption.CaptionFileException;
import org.reelboard.document.caption.CaptionReader;
import org.reelboard.document.caption.CaptionWriter;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

/** FFmpeg as the outside oracle: for what is written, and for what is read of odd files. */
final class CaptionOracleTest {
  @TempDir private Path folder;

  private static Time milliseconds(long count) {
    return Time.ofFraction(count, 1000);
  }

  /** Such as {@code 1.000-2.500}. */
  private static List<String> times(Path file) throws IOException {
    List<String> times = new ArrayList<>();
    for (JsonNode packet :
        FilmPrograms.probe(file, "-show_entries", "packet=pts_time,duration_time").get("packets")) {
      double start = packet.get("pts_time").asDouble();
      times.add(brief(start, start + packet.get("duration_time").asDouble()));
    }
    return times;
  }

  private static String brief(double start, double end) {
    return "%.3f-%.3f".formatted(start, end);
  }

  private static List<String> times(List<TimedText> captions) {
    return captions.stream()
        .map(one -> brief(one.start().approximateSeconds(), one.end().approximateSeconds()))
        .toList();
  }

  /** What FFmpeg makes of a file, as plain text, without its own numbers and times. */
  private String words(Path file) throws IOException {
    Path out = folder.resolve("words.srt");
    FfmpegPrograms.run(
        "ffmpeg", List.of("-v", "error", "-y", "-i", file.toString(), out.toString()));
    return String.join(
        "\n",
        Files.readString(out)
            .lines()
            .filter(line -> !line.matches("\\d*|.*-->.*"))
            .map(line -> line.replaceAll("<[^>]*>|[{][^}]*}", ""))
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsReadByFfmpeg(CaptionWriter form) throws IOException {
    List<TimedText> captions =
        List.of(
            new TimedText(milliseconds(0), milliseconds(1500), "Good morning,\ntwo lines"),
            new TimedText(
                0,
                milliseconds(1500),
                milliseconds(2001),
                "日本語 مرحبا & more",
                List.of(new WordMark(4, milliseconds(200)))),
            new TimedText(milliseconds(3_723_004), milliseconds(3_724_005), "late"));
    Path file =
        Files.writeString(folder.resolve("a." + form.extension()), form.write(captions), UTF_8);
    assertEquals(times(captions), times(file));
    assertEquals(
        "Good morning,\ntwo lines\n日本語 مرحبا & more\nlate", words(file), "the words themselves");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\n00:00:01,000 --> 00:00:02,500\na\n\n2\n00:00:03.000 --> 00:00:04.000\nb\n",
        "1\n00:00:01,000 --> 00:00:02,500\na\n\n00:00:03,000 --> 00:00:04,000\nb",
        "1\r\n00:00:01,000 --> 00:00:02,500\r\na\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nb\r\n",
        "\ufeff7\n00:00:01,000 --> 00:00:02,500 X1:1 X2:2 Y1:1 Y2:2\na\n\n7\n00:00:03,000 --> 00:00:04,000\nb\n",
        "1\n00:00:01,000 --> 00:00:02,500\na\n2\n00:00:03,000 --> 00:00:04,000\nb\n",
        "1\n00:00:01,000 --> 00:00:02,500\na\n\nmore\n\n2\n00:00:03,000 --> 00:00:04,000\nb\n",
      })
  void oddFilesAreReadAsFfmpegReadsThem(String text) throws IOException, CaptionFileException {
    Path file = Files.writeString(folder.resolve("odd.srt"), text, UTF_8);
    List<TimedText> read =
        CaptionReader.read("odd.srt", Files.readAllBytes(file), Time.ZERO).captions();
    assertEquals(times(file), times(read));
    assertEquals(words(file), String.join("\n", read.stream().map(TimedText::text).toList()));
  }

  @Test
  void assIsReadAsFfmpegReadsIt() throws IOException, CaptionFileException {
    Path file =
        Files.writeString(
            folder.resolve("a.ass"),
            """
            [Script Info]
            ScriptType: v4.00+

            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
            Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,{\\i1}a{\\i0}, with\\Na comma
            Dialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,{\\k20}b {\\k30}c
            """);
    List<TimedText> read =
        CaptionReader.read("a.ass", Files.readAllBytes(file), Time.ZERO).captions();
    assertEquals(times(file), times(read));
    assertEquals(words(file), String.join("\n", read.stream().map(TimedText::text).toList()));
  }
}
