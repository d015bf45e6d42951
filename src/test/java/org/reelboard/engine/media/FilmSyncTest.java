package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/**
 * A film flashes and beeps together at its start and long after; what the ffmpeg program decodes
 * must still do so.
 */
final class FilmSyncTest {
  private static final Size SIZE = new Size(64, 64);
  private static final FrameRate RATE = FrameRate.of(30);
  private static final int SAMPLES_A_FRAME = 1600;
  private static final int FLASH_FRAMES = 6;
  private static final double AT_MOST = 0.010;

  @TempDir Path folder;

  @Test
  void mp4SoundAndPictureAgreeAtTheStartAndAfterTenMinutes() throws Exception {
    PictureCoding coding = new PictureCoding(28, 1_000_000, Time.ofSeconds(2), Effort.LEAST);
    assertInSync(new FilmFormat.Mp4(SIZE, RATE, coding, OptionalInt.of(128_000)), 600);
  }

  @Test
  void webmSoundAndPictureAgreeAtTheStartAndAfterAMinute() throws Exception {
    PictureCoding coding = new PictureCoding(40, 1_000_000, Time.ofSeconds(10), Effort.LEAST);
    assertInSync(new FilmFormat.Webm(SIZE, RATE, coding, OptionalInt.of(64_000)), 60);
  }

  private void assertInSync(FilmFormat format, int later) throws MediaException, IOException {
    Path film = write(format, later);
    List<Double> shown = flashTimes(film);
    List<Double> heard = beepTimes(film);
    assertEquals(4, shown.size(), () -> "flashes " + shown);
    assertEquals(4, heard.size(), () -> "beeps " + heard);
    for (int edge = 0; edge < 4; edge++) {
      double apart = Math.abs(shown.get(edge) - heard.get(edge));
      assertTrue(apart <= AT_MOST, () -> "shown at " + shown + ", heard at " + heard);
    }
  }

  private Path write(FilmFormat format, int later) throws MediaException {
    Path target = folder.resolve("film");
    Frame dark = TestFrames.grey(SIZE, 16);
    Frame bright = TestFrames.grey(SIZE, 235);
    float[] silence = new float[2 * SAMPLES_A_FRAME];
    float[] beep = beep();
    long frames = (later + 1) * 30L;
    try (FilmWriter writer = FilmWriter.open(target, format)) {
      for (int number = 0; number < frames; number++) {
        boolean flash = number % (later * 30) < FLASH_FRAMES;
        writer.picture(flash ? bright : dark);
        writer.sound(flash ? beep : silence, SAMPLES_A_FRAME);
      }
      assertEquals(frames, writer.finish().pictures());
    }
    return target;
  }

  /** 1500 Hz: a whole number of waves in a frame, so that beeps join. */
  private static float[] beep() {
    float[] samples = new float[2 * SAMPLES_A_FRAME];
    for (int index = 0; index < samples.length; index++) {
      samples[index] = (float) (0.8 * Math.sin((index / 2) * 2 * Math.PI * 1500 / 48_000));
    }
    return samples;
  }

  /** When the picture turns bright and dark again, by turns. */
  private static List<Double> flashTimes(Path film) throws IOException {
    byte[] grey =
        FilmPrograms.decode(
            film,
            "-map",
            "0:v",
            "-fps_mode",
            "passthrough",
            "-vf",
            "scale=2:2:flags=area",
            "-pix_fmt",
            "gray",
            "-f",
            "rawvideo");
    double[] times = pictureTimes(film);
    assertEquals(times.length, grey.length / 4);
    List<Double> edges = new ArrayList<>();
    boolean bright = false;
    for (int number = 0; number < times.length; number++) {
      if ((grey[4 * number] & 0xff) > 128 != bright) {
        bright = !bright;
        edges.add(times[number]);
      }
    }
    return edges;
  }

  private static double[] pictureTimes(Path film) throws IOException {
    JsonNode packets =
        FilmPrograms.probe(film, "-select_streams", "v", "-show_entries", "packet=pts_time")
            .get("packets");
    return IntStream.range(0, packets.size())
        .mapToDouble(number -> packets.get(number).get("pts_time").asDouble())
        .sorted()
        .toArray();
  }

  /** When the sound rises above a quarter of full scale, and when it has fallen below. */
  private static List<Double> beepTimes(Path film) throws IOException {
    FloatBuffer sound =
        ByteBuffer.wrap(FilmPrograms.decode(film, "-map", "0:a", "-ac", "1", "-f", "f32le"))
            .order(ByteOrder.LITTLE_ENDIAN)
            .asFloatBuffer();
    double start = Math.max(0, soundStart(film));
    List<Double> edges = new ArrayList<>();
    int last = -1;
    for (int at = 0; at < sound.limit(); at++) {
      if (Math.abs(sound.get(at)) > 0.25) {
        if (last < 0) {
          edges.add(start + at / 48_000.0);
        }
        last = at;
      } else if (last >= 0 && at - last > 1000) {
        edges.add(start + last / 48_000.0);
        last = -1;
      }
    }
    return edges;
  }

  private static double soundStart(Path film) throws IOException {
    return FilmPrograms.probe(film, "-select_streams", "a", "-show_entries", "stream=start_time")
        .get("streams")
        .get(0)
        .get("start_time")
        .asDouble();
  }
}
