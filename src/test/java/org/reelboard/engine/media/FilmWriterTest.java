package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

final class FilmWriterTest {
  private static final Size SIZE = new Size(160, 90);
  private static final FrameRate RATE = FrameRate.of(30);

  @TempDir Path folder;

  @Test
  void mp4IsTaggedHighProfileAtAConstantRate() throws Exception {
    JsonNode picture = stream(write(mp4(Effort.USUAL), 75), 0);
    assertAll(
        () -> assertEquals("h264", text(picture, "codec_name")),
        () -> assertEquals("High", text(picture, "profile")),
        () -> assertEquals("yuv420p", text(picture, "pix_fmt")),
        () -> assertEquals("bt709", text(picture, "color_primaries")),
        () -> assertEquals("bt709", text(picture, "color_transfer")),
        () -> assertEquals("bt709", text(picture, "color_space")),
        () -> assertEquals("tv", text(picture, "color_range")),
        () -> assertEquals("left", text(picture, "chroma_location")),
        () -> assertEquals("progressive", text(picture, "field_order")),
        () -> assertEquals("30/1", text(picture, "r_frame_rate")),
        () -> assertEquals("30/1", text(picture, "avg_frame_rate")),
        () -> assertEquals("75", text(picture, "nb_read_frames")),
        () -> assertEquals("0.000000", text(picture, "start_time")),
        () -> assertEquals("2.500000", text(picture, "duration")),
        () -> assertTrue(picture.get("has_b_frames").asInt() <= 2));
  }

  @Test
  void mp4CarriesItsColourInTheBitstreamAndInTheContainer() throws Exception {
    Path film = write(mp4(Effort.USUAL), 30).file();
    Path raw = folder.resolve("raw.h264");
    Files.write(raw, FilmPrograms.decode(film, "-map", "0:v", "-c", "copy", "-f", "h264"));
    JsonNode bare = FilmPrograms.probe(raw, "-show_streams").get("streams").get(0);
    assertEquals("bt709", text(bare, "color_primaries"));
    assertEquals("bt709", text(bare, "color_transfer"));
    assertEquals("bt709", text(bare, "color_space"));
    assertEquals("tv", text(bare, "color_range"));
    // colr: nclx, primaries 1, transfer 1, matrix 1, limited range (ISO/IEC 14496-12, 12.1.5)
    assertTrue(latin(film).contains("colrnclx\0\1\0\1\0\1\0"));
  }

  @Test
  void mp4SoundIsAacAndAsLongAsThePicture() throws Exception {
    JsonNode sound = stream(write(mp4(Effort.LEAST), 75), 1);
    assertAll(
        () -> assertEquals("aac", text(sound, "codec_name")),
        () -> assertEquals("LC", text(sound, "profile")),
        () -> assertEquals("48000", text(sound, "sample_rate")),
        () -> assertEquals(2, sound.get("channels").asInt()),
        () -> assertEquals("0.000000", text(sound, "start_time")),
        () -> assertEquals("2.500000", text(sound, "duration")));
  }

  @Test
  void mp4HasItsIndexInFrontAndNoEditList() throws Exception {
    String film = latin(write(mp4(Effort.USUAL), 75).file());
    assertTrue(film.indexOf("moov") < film.indexOf("mdat"), "the index is behind the media");
    assertFalse(film.substring(0, film.indexOf("mdat")).contains("elst"), "an edit list");
    assertTrue(film.contains("ctts"), "there were no B-frames to reorder");
  }

  @Test
  void mp4GopsAreClosedAndAtMostAsLongAsWanted() throws Exception {
    Path film = write(mp4(Effort.USUAL), 120).file();
    JsonNode packets =
        FilmPrograms.probe(film, "-select_streams", "v", "-show_entries", "packet=pts,flags")
            .get("packets");
    long keyframe = -1;
    for (JsonNode packet : packets) {
      long pts = packet.get("pts").asLong() / 512;
      if (text(packet, "flags").startsWith("K")) {
        assertTrue(keyframe < 0 || pts - keyframe <= 30, "keyframes at " + keyframe + ", " + pts);
        keyframe = pts;
      }
      assertTrue(pts >= keyframe, "a picture before its keyframe");
    }
    assertEquals(120, packets.size());
    assertTrue(keyframe >= 90, "the last keyframe is " + keyframe);
  }

  @Test
  void packetsOfPictureAndSoundTakeTurns() throws Exception {
    FilmFormat format = mp4(Effort.LEAST);
    Path target = folder.resolve("film.mp4");
    try (FilmWriter writer = FilmWriter.open(target, format)) {
      writer.sound(tone(150 * 1600, 0), 150 * 1600);
      for (int number = 0; number < 150; number++) {
        writer.picture(TestFrames.moving(SIZE, number));
      }
      writer.finish();
    }
    JsonNode packets =
        FilmPrograms.probe(target, "-show_entries", "packet=dts_time,pos").get("packets");
    List<Double> inFileOrder =
        Stream.iterate(0, index -> index + 1)
            .limit(packets.size())
            .map(packets::get)
            .sorted((one, other) -> Long.compare(position(one), position(other)))
            .map(packet -> packet.get("dts_time").asDouble())
            .toList();
    double latest = 0;
    for (double time : inFileOrder) {
      assertTrue(time > latest - 0.2, time + " comes after " + latest);
      latest = Math.max(latest, time);
    }
  }

  @Test
  void soundInAnyChunksIsTheSame() throws Exception {
    Path even = writeSound("even.mp4", 4800, 4800);
    Path odd = writeSound("odd.mp4", 7, 1023);
    assertArrayEquals(
        FilmPrograms.decode(even, "-map", "0:a", "-f", "s16le"),
        FilmPrograms.decode(odd, "-map", "0:a", "-f", "s16le"));
  }

  @Test
  void soundBeyondFullScaleIsClippedAndNotANumberIsSilent() throws Exception {
    float[] loud = {5f, -5f, Float.NaN, Float.POSITIVE_INFINITY};
    Path target = folder.resolve("loud.mp4");
    try (FilmWriter writer = FilmWriter.open(target, mp4(Effort.LEAST))) {
      writer.picture(TestFrames.moving(SIZE, 0));
      for (int turn = 0; turn < 800; turn++) {
        writer.sound(loud, 2);
      }
      writer.finish();
    }
    assertEquals("0.033333", text(stream(target, 1), "duration"));
  }

  @Test
  void webmHasVp9AndOpusTagged() throws Exception {
    FilmFormat format =
        new FilmFormat.Webm(SIZE, RATE, coding(Effort.LEAST), OptionalInt.of(96_000));
    FilmFile film = write(format, 45);
    JsonNode picture = stream(film, 0);
    JsonNode sound = stream(film, 1);
    assertAll(
        () -> assertEquals("vp9", text(picture, "codec_name")),
        () -> assertEquals("yuv420p", text(picture, "pix_fmt")),
        () -> assertEquals("bt709", text(picture, "color_primaries")),
        () -> assertEquals("bt709", text(picture, "color_transfer")),
        () -> assertEquals("bt709", text(picture, "color_space")),
        () -> assertEquals("tv", text(picture, "color_range")),
        () -> assertEquals("30/1", text(picture, "r_frame_rate")),
        () -> assertEquals("45", text(picture, "nb_read_frames")),
        () -> assertEquals("opus", text(sound, "codec_name")),
        () -> assertEquals("48000", text(sound, "sample_rate")));
  }

  @Test
  void gifRepeatsForEverInTheRightColours() throws Exception {
    FilmFormat format = new FilmFormat.Gif(SIZE, FrameRate.of(20));
    Path target = folder.resolve("film.gif");
    Frame orange = Frame.filled(SIZE.width(), SIZE.height(), 150, 60, 190);
    try (FilmWriter writer = FilmWriter.open(target, format)) {
      for (int number = 0; number < 10; number++) {
        writer.picture(orange);
      }
      assertEquals(10, writer.finish().pictures());
    }
    JsonNode picture = stream(target, 0);
    assertEquals("gif", text(picture, "codec_name"));
    assertEquals("10", text(picture, "nb_read_frames"));
    assertEquals("20/1", text(picture, "r_frame_rate"));
    assertTrue(latin(target).contains("NETSCAPE2.0\3\1\0\0"), "it does not repeat for ever");
    byte[] pixel =
        FilmPrograms.decode(
            target,
            "-vf",
            "crop=1:1:80:45",
            "-frames:v",
            "1",
            "-pix_fmt",
            "rgb24",
            "-f",
            "rawvideo");
    // BT.709 limited (ITU-R BT.709): R = 1.1644(Y-16) + 1.7927(V-128), and so on
    assertColour(new int[] {255, 141, 12}, pixel);
  }

  @Test
  void coloursOfMp4AreKept() throws Exception {
    Path target = folder.resolve("film.mp4");
    Frame orange = Frame.filled(SIZE.width(), SIZE.height(), 150, 60, 190);
    try (FilmWriter writer = FilmWriter.open(target, mp4(Effort.USUAL))) {
      writer.picture(orange);
      writer.finish();
    }
    byte[] planes = FilmPrograms.decode(target, "-pix_fmt", "yuv444p", "-f", "rawvideo");
    int plane = SIZE.width() * SIZE.height();
    assertColour(
        new int[] {150, 60, 190},
        new byte[] {planes[plane / 2], planes[plane + plane / 2], planes[2 * plane + plane / 2]});
  }

  @Test
  void withoutSoundThereIsNoSoundTrack() throws Exception {
    FilmFormat format = new FilmFormat.Mp4(SIZE, RATE, coding(Effort.LEAST), OptionalInt.empty());
    FilmFile film = write(format, 10);
    assertEquals(1, FilmPrograms.probe(film.file(), "-show_streams").get("streams").size());
  }

  @Test
  void oddSizesBecomeEven() {
    FilmFormat format = new FilmFormat.Gif(new Size(607, 1), RATE);
    assertEquals(new Size(608, 2), format.size());
  }

  @Test
  void rateOfTelevisionIsExact() throws Exception {
    FilmFormat format =
        new FilmFormat.Mp4(
            SIZE, new FrameRate(30_000, 1001), coding(Effort.LEAST), OptionalInt.empty());
    JsonNode picture = stream(write(format, 30), 0);
    assertEquals("30000/1001", text(picture, "r_frame_rate"));
    assertEquals("30000/1001", text(picture, "avg_frame_rate"));
    assertEquals("1.001000", text(picture, "duration"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Grüße 日本 🎬.mp4", "it's \"quoted\" & 100%d.mp4", "a:b=c,[d];e.mp4", "-flag.mp4"})
  void namesAreTakenAsTheyAre(String name) throws Exception {
    Path target = folder.resolve(name);
    try (FilmWriter writer = FilmWriter.open(target, mp4(Effort.LEAST))) {
      writer.picture(TestFrames.moving(SIZE, 0));
      assertEquals(target, writer.finish().file());
    }
    assertEquals(List.of(target), files());
    assertEquals("1", text(stream(target, 0), "nb_read_frames"));
  }

  @Test
  void withoutFinishTheOldFileStaysAndNothingElseIsLeft() throws Exception {
    Path target = folder.resolve("film.mp4");
    Files.writeString(target, "what was there");
    try (FilmWriter writer = FilmWriter.open(target, mp4(Effort.LEAST))) {
      for (int number = 0; number < 20; number++) {
        writer.picture(TestFrames.moving(SIZE, number));
      }
    }
    assertEquals("what was there", Files.readString(target));
    assertEquals(List.of(target), files());
  }

  @Test
  void finishedFilmReplacesTheOldFile() throws Exception {
    Path target = folder.resolve("film");
    Files.writeString(target, "what was there");
    FilmFile film = write(mp4(Effort.LEAST), 5);
    assertEquals(List.of(target), files());
    assertEquals(Files.size(target), film.bytes());
  }

  @Test
  void closedFilmTakesNothingMore() throws Exception {
    FilmWriter writer = FilmWriter.open(folder.resolve("film.mp4"), mp4(Effort.LEAST));
    writer.close();
    writer.close();
    assertThrows(IllegalStateException.class, () -> writer.picture(TestFrames.moving(SIZE, 0)));
    assertThrows(IllegalStateException.class, writer::finish);
    assertEquals(List.of(), files());
  }

  @Test
  void folderAsTargetIsRefused() throws Exception {
    Path target = Files.createDirectory(folder.resolve("film.mp4"));
    assertSentence(
        target + " is a folder: choose a file name for the film.", target, mp4(Effort.LEAST));
  }

  @Test
  void missingFolderIsRefused() {
    Path target = folder.resolve("nowhere").resolve("film.mp4");
    assertSentence(
        "The film cannot be written to "
            + target
            + ", as its folder does not exist: create it or choose another one.",
        target,
        mp4(Effort.LEAST));
  }

  @Test
  void unwritableFolderIsRefused() {
    Path target = Path.of("/proc/film.mp4");
    assumeTrue(Files.isDirectory(Path.of("/proc")), "only Linux has a folder nobody writes to");
    assertSentence(
        "The film cannot be written to "
            + target
            + ": this folder does not let you write. Choose another one.",
        target,
        mp4(Effort.LEAST));
  }

  @Test
  void fullDiskIsNamed() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "only Linux has a device that is always full");
    Path target = folder.resolve("film.mp4");
    // A link, so that discarding the part file does not remove the device.
    Path part = Files.createSymbolicLink(folder.resolve("part"), full);
    MediaException problem =
        assertThrows(MediaException.class, () -> writeMuch(new PartFile(part, target)));
    assertEquals(List.of(), files());
    assertEquals(
        "The disk is full, so the film could not be written to "
            + target
            + ": free some space or choose another disk.",
        problem.sentence());
  }

  private static void writeMuch(PartFile part) throws MediaException {
    try (FilmWriter writer = FilmWriter.open(part, mp4(Effort.LEAST))) {
      for (int number = 0; number < 60; number++) {
        writer.picture(TestFrames.moving(SIZE, number));
      }
      writer.finish();
    }
  }

  private void assertSentence(String sentence, Path target, FilmFormat format) {
    MediaException problem =
        assertThrows(MediaException.class, () -> FilmWriter.open(target, format));
    assertEquals(sentence, problem.sentence());
  }

  private static void assertColour(int[] expected, byte[] actual) {
    for (int index = 0; index < 3; index++) {
      assertEquals(expected[index], actual[index] & 0xff, 4.0, "component " + index);
    }
  }

  private static PictureCoding coding(Effort effort) {
    return new PictureCoding(20, 6_000_000, Time.ofSeconds(1), effort);
  }

  private static FilmFormat mp4(Effort effort) {
    return new FilmFormat.Mp4(SIZE, RATE, coding(effort), OptionalInt.of(128_000));
  }

  private FilmFile write(FilmFormat format, int frames) throws MediaException {
    int samples = Math.toIntExact(format.rate().instant(1).toSamples(48_000));
    try (FilmWriter writer = FilmWriter.open(folder.resolve("film"), format)) {
      for (int number = 0; number < frames; number++) {
        writer.picture(TestFrames.moving(format.size(), number));
        writer.sound(tone(samples, number * samples), samples);
      }
      return writer.finish();
    }
  }

  private Path writeSound(String name, int... chunks) throws MediaException {
    Path target = folder.resolve(name);
    try (FilmWriter writer = FilmWriter.open(target, mp4(Effort.LEAST))) {
      for (int number = 0; number < 30; number++) {
        writer.picture(TestFrames.moving(SIZE, 0));
      }
      int first = 0;
      for (int turn = 0; first < 48_000; turn++) {
        int frames = Math.min(chunks[turn % chunks.length], 48_000 - first);
        writer.sound(tone(frames, first), frames);
        first += frames;
      }
      writer.finish();
    }
    return target;
  }

  private static float[] tone(int frames, int first) {
    float[] samples = new float[frames * 2];
    for (int index = 0; index < frames; index++) {
      float value = (float) (0.5 * Math.sin((first + index) * 2 * Math.PI * 440 / 48_000));
      samples[2 * index] = value;
      samples[2 * index + 1] = -value;
    }
    return samples;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static JsonNode stream(FilmFile film, int index) throws IOException {
    return stream(film.file(), index);
  }

  private static JsonNode stream(Path film, int index) throws IOException {
    return FilmPrograms.probe(film, "-show_streams", "-count_frames").get("streams").get(index);
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }

  private static long position(JsonNode packet) {
    return packet.get("pos").asLong();
  }

  private static String latin(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
