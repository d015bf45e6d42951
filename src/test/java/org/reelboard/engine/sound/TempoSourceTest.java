package org.reelboard.engine.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.engine.media.MediaException;

final class TempoSourceTest {
  private static final int SECOND = Mix.SAMPLE_RATE;
  private static final int TEN_MS = SECOND / 100;

  /**
   * Clicks about a second of film apart, in silence and over noise: of 5 ms, and of 20 ms where the
   * sound is shortened.
   */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0", "0.75, 0", "0.9, 0", "1.1, 0", "1.5, 0", "2, 0",
    "0.5, 0.02", "0.75, 0.02", "0.9, 0.02", "1.1, 0.02", "1.5, 0.02", "2, 0.02",
  })
  void clicksStandWithinTenMillisecondsOfTheirPlace(double speed, float noise)
      throws MediaException {
    for (int seed = 0; seed < 2; seed++) {
      Random random = new Random(seed);
      int length = speed > 1 ? 960 : 240;
      float[] content = noise(random, (int) (8 * SECOND * speed), noise);
      double[] places = new double[6];
      for (int click = 0; click < places.length; click++) {
        int at = (int) ((click + 0.8 + 0.4 * random.nextDouble()) * SECOND * speed);
        places[click] = (at + length / 2.0) / speed;
        for (int i = 0; i < length; i++) {
          content[at + i] += (float) (0.8 * Math.sin(Math.PI * i / length) * Math.sin(i / 4.0));
        }
      }
      float[] heard = all(content, speed);
      for (double place : places) {
        double off = centre(heard, (int) place) - place;
        assertTrue(Math.abs(off) <= TEN_MS, "off by " + off + " at " + place + ", seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.3, 0.5, 0.999, 1.25, 2, 7.3, 100})
  void lastsAsLongAsTheFileAtThatSpeed(double speed) throws MediaException {
    int length = (int) (SECOND * speed) + 7;
    assertEquals((int) Math.ceil(length / speed), all(new float[length], speed).length / 2);
  }

  /** A tone keeps its pitch: nearly all of its power stays within a semitone's eighth. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 150",
    "0.5, 440",
    "0.5, 1000",
    "1.5, 150",
    "1.5, 440",
    "1.5, 1000",
    "2, 150",
    "2, 440",
    "2, 1000",
    "4, 440",
    "0.25, 440",
  })
  void aToneKeepsItsPitch(double speed, double hertz) throws MediaException {
    float[] content = new float[(int) (3 * SECOND * speed)];
    for (int i = 0; i < content.length; i++) {
      content[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / SECOND));
    }
    float[] heard = all(content, speed);
    int crossings = 0;
    double power = 0;
    for (int i = SECOND; i < 2 * SECOND; i++) {
      crossings += heard[2 * i - 2] < 0 && heard[2 * i] >= 0 ? 1 : 0;
      power += heard[2 * i] * heard[2 * i];
    }
    assertEquals(hertz, crossings, 0.007 * hertz + 1);
    assertEquals(0.125, power / SECOND, 0.012);
  }

  @Test
  void bothSidesStayTogether() throws MediaException {
    float[] heard = all(noise(new Random(3), SECOND, 0.5f), 1.5);
    for (int i = 0; i < heard.length; i += 2) {
      assertEquals(heard[i], heard[i + 1]);
    }
  }

  @Test
  void readingThroughGivesTheSameInPiecesOfAnySize() throws MediaException {
    float[] content = noise(new Random(5), 2 * SECOND, 0.5f);
    float[] whole = all(content, 1.7);
    Random random = new Random(9);
    try (TempoSource source = source(files(content), 1.7)) {
      int done = 0;
      while (done < whole.length / 2) {
        float[] part = new float[2 * (1 + random.nextInt(3000))];
        int read = source.read(part, part.length / 2);
        assertArrayEquals(
            Arrays.copyOfRange(whole, 2 * done, 2 * (done + read)), Arrays.copyOf(part, 2 * read));
        done += read;
      }
    }
  }

  @Test
  void afterAJumpAClickStandsAtItsPlaceToo() throws MediaException {
    float[] content = new float[4 * SECOND];
    Arrays.fill(content, 3 * SECOND, 3 * SECOND + 240, 0.5f);
    try (TempoSource source = source(files(content), 1.5)) {
      float[] part = new float[2 * SECOND];
      for (int first : new int[] {2 * SECOND - 24_000, 10_000_000, 2 * SECOND - 7777}) {
        source.seek(first);
        int read = source.read(part, SECOND);
        if (first > 4 * SECOND) {
          assertEquals(0, read);
        } else {
          double expected = 2 * SECOND + 80 - first;
          assertEquals(expected, centre(part, (int) expected), TEN_MS);
        }
      }
    }
  }

  @Test
  void closingClosesTheFile() throws MediaException {
    SoundsInMemory files = files(new float[] {1, 2, 3});
    source(files, 2).close();
    assertEquals(0, files.open());
  }

  @Test
  void afterAFailureItGoesOnFromTheRightPlace() throws MediaException {
    float[] content = noise(new Random(2), SECOND, 0.5f);
    float[] whole = all(content, 2);
    StereoSource sound = files(content).open(Path.of("a"));
    boolean[] fails = {true};
    StereoSource failing =
        new StereoSource() {
          @Override
          public void seek(long sample) throws MediaException {
            sound.seek(sample);
          }

          @Override
          public int read(float[] target, int frames) throws MediaException {
            if (fails[0]) {
              throw new MediaException("gone");
            }
            return sound.read(target, frames);
          }

          @Override
          public void close() {
            sound.close();
          }
        };
    try (TempoSource source = new TempoSource(failing, 2)) {
      float[] heard = new float[whole.length];
      assertThrows(MediaException.class, () -> source.read(heard, heard.length / 2));
      fails[0] = false;
      assertEquals(heard.length / 2, source.read(heard, heard.length / 2));
      assertArrayEquals(whole, heard);
    }
  }

  /** The middle of the power within 60 ms of a place, noise below a tenth left out. */
  private static double centre(float[] stereo, int place) {
    double weighted = 0;
    double power = 0;
    for (int i = Math.max(0, place - 2880); i < Math.min(place + 2880, stereo.length / 2); i++) {
      double sample = Math.abs(stereo[2 * i]) < 0.1 ? 0 : stereo[2 * i];
      weighted += i * sample * sample;
      power += sample * sample;
    }
    return power == 0 ? Double.NaN : weighted / power;
  }

  private static float[] noise(Random random, int length, float amplitude) {
    float[] noise = new float[length];
    for (int i = 0; i < length; i++) {
      noise[i] = amplitude * (2 * random.nextFloat() - 1);
    }
    return noise;
  }

  private static SoundsInMemory files(float[] mono) {
    return new SoundsInMemory().with("a", mono);
  }

  private static TempoSource source(SoundsInMemory files, double speed) throws MediaException {
    return new TempoSource(files.open(Path.of("a")), speed);
  }

  private static float[] all(float[] mono, double speed) throws MediaException {
    try (TempoSource source = source(files(mono), speed)) {
      float[] sound = new float[2 * ((int) (mono.length / speed) + SECOND)];
      return Arrays.copyOf(sound, 2 * readAll(source, sound));
    }
  }

  private static int readAll(TempoSource source, float[] sound) throws MediaException {
    int frames = source.read(sound, sound.length / 2);
    assertEquals(0, source.read(new float[2], 1));
    return frames;
  }
}
