package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

final class PacketFileTest {
  private static final Size SIZE = new Size(96, 64);
  private static final FrameRate RATE = FrameRate.of(30);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 40})
  void hasAPacketForEachFrameHoweverFew(int frames) throws Exception {
    PacketFile file = PacketFile.read(write("part", mp4(Effort.USUAL), frames, 0));
    assertEquals(frames, file.packets());
    assertEquals(frames, file.sizes().length);
  }

  @Test
  void joinedFromOnePartItIsTheFilmThatIsWrittenAtOnce() throws Exception {
    FilmFormat format = mp4(Effort.USUAL);
    Path atOnce = folder.resolve("once.mp4");
    try (FilmWriter writer = FilmWriter.open(atOnce, format)) {
      for (int number = 0; number < 50; number++) {
        writer.picture(TestFrames.moving(SIZE, number));
        writer.sound(new float[3200], 1600);
      }
      writer.finish();
    }
    Path joined = folder.resolve("joined.mp4");
    join(format, joined, List.of(write("part", format, 50, 0)), 50);
    assertArrayEquals(Files.readAllBytes(atOnce), Files.readAllBytes(joined));
  }

  /** An encoder may find in its memory what other encoders left there. */
  @ParameterizedTest
  @MethodSource("formats")
  void bytesAreTheSameEachTime(FilmFormat format) throws Exception {
    Path first = write("first", format, 24, 0);
    for (int turn = 0; turn < 8; turn++) {
      Path again = write("again", format, 24, 0);
      assertEquals(-1, Files.mismatch(first, again), "turn " + turn);
    }
  }

  static Stream<FilmFormat> formats() {
    Size uneven = new Size(90, 160);
    Size square = new Size(160, 160);
    return Stream.of(
        new FilmFormat.Mp4(uneven, RATE, coding(Effort.USUAL), OptionalInt.empty()),
        new FilmFormat.Mp4(square, RATE, coding(Effort.USUAL), OptionalInt.empty()),
        new FilmFormat.Mp4(square, RATE, coding(Effort.LITTLE), OptionalInt.empty()),
        new FilmFormat.Webm(uneven, RATE, coding(Effort.USUAL), OptionalInt.empty()),
        new FilmFormat.Gif(uneven, RATE));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 17})
  void partsOfAnyLengthAreShownEachAtItsTime(int length) throws Exception {
    FilmFormat format = mp4(Effort.USUAL);
    List<Path> parts = new ArrayList<>();
    for (int first = 0; first < 34; first += length) {
      parts.add(write("part" + first, format, Math.min(length, 34 - first), first));
    }
    Path film = folder.resolve("film.mp4");
    assertEquals(34, join(format, film, parts, 34).orElseThrow().pictures());
    FilmFacts facts = FilmProbe.probe(film);
    assertTrue(facts.picture().constantRate(), facts::toString);
    assertTrue(facts.picture().closedGops(), facts::toString);
    assertFalse(facts.index().orElseThrow().editList());
    byte[] shown =
        FilmPrograms.decode(film, "-map", "0:v", "-pix_fmt", "yuv420p", "-f", "rawvideo");
    int frame = SIZE.width() * SIZE.height();
    int planes = frame * 3 / 2;
    assertEquals(34 * planes, shown.length);
    for (int number = 0; number < 34; number++) {
      byte[] wanted = TestFrames.moving(SIZE, number).luma();
      long sum = 0;
      for (int index = 0; index < frame; index++) {
        sum += Math.abs((wanted[index] & 0xff) - (shown[number * planes + index] & 0xff));
      }
      assertTrue(sum < 6L * frame, "frame " + number + " is another: " + sum / frame);
    }
  }

  @Test
  void partsOfOneFormatFitAndOthersDoNot() throws Exception {
    PacketFile one = PacketFile.read(write("one", mp4(Effort.USUAL), 5, 0));
    PacketFile other = PacketFile.read(write("other", mp4(Effort.USUAL), 9, 7));
    PacketFile larger =
        PacketFile.read(
            write(
                "larger",
                new FilmFormat.Mp4(
                    new Size(128, 64), RATE, coding(Effort.USUAL), OptionalInt.empty()),
                5,
                0));
    assertTrue(one.fits(other));
    assertFalse(one.fits(larger));
    assertThrows(
        IllegalArgumentException.class,
        () -> new FilmJoiner(mp4(Effort.USUAL), List.of(one, larger), Optional.empty()));
  }

  /** Wherever it is cut off, and whichever byte is another: it is never taken for whole. */
  @Test
  void damagedFileIsNeverRead() throws Exception {
    Path file = write("part", mp4(Effort.LEAST), 4, 0);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    Path damaged = folder.resolve("damaged");
    for (int turn = 0; turn < 200; turn++) {
      byte[] bytes = whole.clone();
      int at = random.nextInt(bytes.length);
      if (turn % 2 == 0) {
        bytes = Arrays.copyOf(bytes, at);
      } else {
        bytes[at] ^= (byte) (1 + random.nextInt(255));
      }
      assertDamaged(damaged, bytes);
    }
    assertDamaged(damaged, new byte[0]);
    assertDamaged(damaged, Arrays.copyOf(whole, whole.length + 1));
  }

  private static void assertDamaged(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    MediaException problem = assertThrows(MediaException.class, () -> PacketFile.read(file));
    assertEquals(
        "The part of the film " + file + " is damaged: export again, and it is made anew.",
        problem.sentence());
  }

  @Test
  void unfinishedFileIsNeverRead() throws Exception {
    Path file = folder.resolve("part");
    try (PictureEncoding encoding = PictureEncoding.open(mp4(Effort.LEAST), file)) {
      encoding.picture(TestFrames.moving(SIZE, 0));
      while (encoding.flush()) {
        // Until none is left.
      }
    }
    assertThrows(MediaException.class, () -> PacketFile.read(file));
  }

  private Optional<FilmFile> join(FilmFormat format, Path target, List<Path> parts, int frames)
      throws Exception {
    Path sound = folder.resolve("sound");
    try (SoundEncoding encoding =
        SoundEncoding.open(new SoundCoding(SoundCoding.Codec.AAC, 128_000), sound)) {
      encoding.sound(new float[3200 * frames], 1600 * frames);
      encoding.finish();
    }
    List<PacketFile> pictures = new ArrayList<>();
    for (Path part : parts) {
      pictures.add(PacketFile.read(part));
    }
    return new FilmJoiner(format, pictures, Optional.of(PacketFile.read(sound)))
        .join(target, () -> false);
  }

  private Path write(String name, FilmFormat format, int frames, int first) throws Exception {
    Path file = folder.resolve(name);
    try (PictureEncoding encoding = PictureEncoding.open(format, file)) {
      for (int number = first; number < first + frames; number++) {
        encoding.picture(TestFrames.moving(format.size(), number));
      }
      while (encoding.flush()) {
        // Until none is left.
      }
      assertEquals(frames, encoding.written());
      encoding.finish();
    }
    return file;
  }

  private static PictureCoding coding(Effort effort) {
    return new PictureCoding(18, 6_000_000, Time.ofSeconds(1), effort);
  }

  private static FilmFormat mp4(Effort effort) {
    return new FilmFormat.Mp4(SIZE, RATE, coding(effort), OptionalInt.of(128_000));
  }
}
