package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.time.FrameRate;

/** 4:2:0 is taken as it comes, and lies where FFmpeg says it lies. */
final class HalfChromaTest {
  private static final FrameRate RATE = FrameRate.of(25);

  @TempDir private Path folder;

  private static byte[] planes(Frame frame) {
    ByteArrayOutputStream planes = new ByteArrayOutputStream();
    planes.writeBytes(frame.luma());
    planes.writeBytes(frame.blueDifference());
    planes.writeBytes(frame.redDifference());
    return planes.toByteArray();
  }

  private static byte[] frame(byte[] raw, int number, int bytes) {
    return Arrays.copyOfRange(raw, number * bytes, (number + 1) * bytes);
  }

  @Test
  void aClipInTheWorkingFormatIsNotTouched() throws IOException, MediaException {
    Path clip = new TestMedia(folder).silentClip("clip.mp4", 162, 90, 25, "0.4");
    byte[] raw = FilmPrograms.decode(clip, "-pix_fmt", "yuv420p", "-f", "rawvideo");
    try (ClipReader reader = ClipReader.open(clip, new Size(162, 90))) {
      for (int number = 0; number < 10; number++) {
        byte[] ours = planes(reader.frameAt(RATE.instant(number)));
        assertEquals(0, worst(frame(raw, number, ours.length), ours), "picture " + number);
      }
    }
  }

  /** Colours without a hard edge, so that filters agree and a shift by half a sample shows. */
  private Path waves(String name, String format, String coding) {
    String red = "128+90*sin(X/9)*cos(Y/11)";
    String blue = "128+90*cos(X/12)*sin(Y/8)";
    return new TestMedia(folder)
        .make(
            name,
            ("-f lavfi -i color=gray:size=160x96:rate=25,format="
                    + format
                    + ",geq=lum=128+X/4:cb="
                    + blue
                    + ":cr="
                    + red
                    + " -frames:v 1 "
                    + coding
                    + " -colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv")
                .split(" "));
  }

  /** From other samplings, sitings and sizes FFmpeg gets to the same. */
  @ParameterizedTest
  @CsvSource({
    "yuv444p, -c:v libx264 -qp 0 -preset ultrafast, 160, 96",
    "yuv422p, -c:v libx264 -qp 0 -preset ultrafast, 160, 96",
    "yuv420p, -c:v libx264 -qp 0 -preset ultrafast -chroma_sample_location topleft, 160, 96",
    "yuv420p, -c:v libx264 -qp 0 -preset ultrafast -chroma_sample_location center, 160, 96",
    "yuv420p, -c:v libx264 -qp 0 -preset ultrafast, 80, 48",
    "yuv444p, -c:v libx264 -qp 0 -preset ultrafast, 80, 48"
  })
  void chromaLiesToTheLeft(String format, String coding, int width, int height)
      throws IOException, MediaException {
    Path clip = waves("clip.mkv", format, coding);
    Size size = new Size(width, height);
    byte[] theirs =
        FilmPrograms.decode(
            clip,
            "-vf",
            ("scale=" + size.width() + ":" + size.height())
                + ":out_chroma_loc=left:flags=bicubic+accurate_rnd+full_chroma_inp,format=yuv420p",
            "-f",
            "rawvideo");
    try (ClipReader reader = ClipReader.open(clip, size)) {
      assertEquals(0, worst(theirs, planes(reader.frameAt(RATE.instant(0)))), 4);
    }
  }

  @Test
  void screensShowChromaWhereItLies() throws IOException, MediaException {
    Path clip = waves("clip.mkv", "yuv420p", "-c:v libx264 -qp 0 -preset ultrafast");
    Path wide = folder.resolve("wide.raw");
    Files.write(
        wide,
        FilmPrograms.decode(
            clip,
            "-vf",
            "scale=in_chroma_loc=left:flags=bilinear+accurate_rnd,format=yuv444p",
            "-f",
            "rawvideo"));
    byte[] theirs = Files.readAllBytes(wide);
    try (ClipReader reader = ClipReader.open(clip, new Size(160, 96))) {
      Frame half = reader.frameAt(RATE.instant(0));
      ChromaRows rows = new ChromaRows(half);
      for (int y = 0; y < 96; y++) {
        rows.moveTo(y);
        for (int x = 0; x < 160; x++) {
          int at = 160 * 96 + y * 160 + x;
          double blue = rows.blueDifference()[x] / 8.0 + 128;
          double red = rows.redDifference()[x] / 8.0 + 128;
          assertEquals(theirs[at] & 0xff, blue, 1.01, x + "," + y);
          assertEquals(theirs[at + 160 * 96] & 0xff, red, 1.01, x + "," + y);
        }
      }
    }
  }

  private static int worst(byte[] one, byte[] other) {
    assertEquals(one.length, other.length);
    int worst = 0;
    for (int i = 0; i < one.length; i++) {
      worst = Math.max(worst, Math.abs((one[i] & 0xff) - (other[i] & 0xff)));
    }
    return worst;
  }
}
