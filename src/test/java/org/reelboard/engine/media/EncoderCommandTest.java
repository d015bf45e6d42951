package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/** The command that a report names, run on the same pictures, makes the same film. */
final class EncoderCommandTest {
  private static final Size SIZE = new Size(90, 160);
  private static final int FRAMES = 45;

  @TempDir Path folder;

  static List<FilmFormat> formats() {
    PictureCoding capped =
        new PictureCoding(20, 300_000, Time.ofSeconds(1), Effort.USUAL, 35, H264Encoders.SOFTWARE);
    PictureCoding usual = new PictureCoding(30, 900_000, Time.ofSeconds(1), Effort.LITTLE);
    return List.of(
        new FilmFormat.Mp4(SIZE, FrameRate.of(30), capped, OptionalInt.empty()),
        new FilmFormat.Mp4(SIZE, FrameRate.of(24), usual, OptionalInt.empty()),
        new FilmFormat.Webm(SIZE, FrameRate.of(30), usual, OptionalInt.empty()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void commandEncodesTheSamePicturesAlike(FilmFormat format) throws Exception {
    Path packets = folder.resolve("packets");
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    try (PictureEncoding encoding = PictureEncoding.open(format, packets)) {
      for (int number = 0; number < FRAMES; number++) {
        Frame frame = TestFrames.moving(SIZE, number);
        raw.write(frame.luma());
        raw.write(frame.blueDifference());
        raw.write(frame.redDifference());
        encoding.picture(frame);
      }
      while (encoding.flush()) {
        // Until none is left.
      }
      encoding.finish();
    }
    Path ours = folder.resolve("ours." + FilmContainer.name(format));
    new FilmJoiner(format, List.of(PacketFile.read(packets)), Optional.empty())
        .join(ours, () -> false);
    assertArrayEquals(pictures(ours), pictures(theirs(format, raw.toByteArray())));
  }

  private Path theirs(FilmFormat format, byte[] raw) throws Exception {
    Path pictures = folder.resolve("pictures.yuv");
    Files.write(pictures, raw);
    Path theirs = folder.resolve("theirs." + FilmContainer.name(format));
    List<String> command = new ArrayList<>(PictureEncoding.command(format));
    assertEquals("ffmpeg", command.removeFirst());
    command.set(command.indexOf("-i") + 1, pictures.toString());
    command.add(theirs.toString());
    FfmpegPrograms.run("ffmpeg", command);
    return theirs;
  }

  private static byte[] pictures(Path film) throws Exception {
    return FilmPrograms.decode(film, "-map", "0:v", "-pix_fmt", "yuv420p", "-f", "rawvideo");
  }
}
