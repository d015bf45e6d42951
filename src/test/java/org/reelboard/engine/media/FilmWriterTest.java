package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

final class FilmWriterTest {
  private static final Size SIZE = new Size(160, 90);
  private static final FrameRate RATE = FrameRate.of(30);

  @TempDir Path folder;

  @Test
  void mp4HasWhatThePlatformsAskFor() throws Exception {
    FilmFile film = write(mp4(Effort.USUAL), 75);
    JsonNode facts =
        FilmPrograms.probe(film.file(), "-show_streams", "-show_format", "-count_frames");
    System.out.println(facts.toPrettyString());
  }

  @Test
  void webm() throws Exception {
    FilmFile film =
        write(new FilmFormat.Webm(SIZE, RATE, coding(Effort.LEAST), OptionalInt.of(96000)), 75);
    JsonNode facts =
        FilmPrograms.probe(film.file(), "-show_streams", "-show_format", "-count_frames");
    System.out.println(facts.toPrettyString());
  }

  @Test
  void gif() throws Exception {
    FilmFile film = write(new FilmFormat.Gif(SIZE, RATE), 75);
    JsonNode facts =
        FilmPrograms.probe(film.file(), "-show_streams", "-show_format", "-count_frames");
    System.out.println(facts.toPrettyString());
  }

  private static PictureCoding coding(Effort effort) {
    return new PictureCoding(20, 6_000_000, Time.ofSeconds(1), effort, 2);
  }

  private static FilmFormat mp4(Effort effort) {
    return new FilmFormat.Mp4(SIZE, RATE, coding(effort), OptionalInt.of(128_000));
  }

  private FilmFile write(FilmFormat format, int frames) throws MediaException {
    Path target = folder.resolve("film");
    try (FilmWriter writer = FilmWriter.open(target, format)) {
      for (int number = 0; number < frames; number++) {
        writer.picture(TestFrames.moving(format.size(), number));
        writer.sound(tone(1600, number * 1600), 1600);
      }
      FilmFile file = writer.finish();
      assertEquals(Files.size(target), file.bytes());
      java.io.File keep = new java.io.File("/tmp/mo/film-" + format.getClass().getSimpleName());
      Files.copy(target, keep.toPath(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static float[] tone(int frames, int first) {
    float[] samples = new float[frames * 2];
    for (int index = 0; index < frames; index++) {
      float value = (float) (0.5 * Math.sin((first + index) * 2 * Math.PI * 440 / 48000));
      samples[2 * index] = value;
      samples[2 * index + 1] = -value;
    }
    return samples;
  }
}
