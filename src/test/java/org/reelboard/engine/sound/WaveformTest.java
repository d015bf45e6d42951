package org.reelboard.engine.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.TestMedia;

final class WaveformTest {
  /** Bursts of a tone that grows, between silences, the right side at half. */
  private static final String BURSTS =
      "aevalsrc=0.05*(1+n/48000)*sin(n*0.06)*lt(mod(n\\,24000)\\,9000)"
          + "|0.5*0.05*(1+n/48000)*sin(n*0.06)*lt(mod(n\\,24000)\\,9000):s=48000:d=";

  @TempDir private Path folder;

  /** Against FFmpeg's astats; a step of what is kept is 1/16384, which is nothing above -60 dB. */
  @ParameterizedTest
  @ValueSource(ints = {128, 256, 4096})
  void saysWhatFfmpegMeasures(int samples) throws MediaException {
    Path file = made("bursts.wav", BURSTS + "3");
    List<double[]> levels = TestMedia.levels(file, samples);
    WaveformColumns columns = drawn(read(file), 0, samples, levels.size());
    for (int column = 0; column < levels.size(); column++) {
      assertEquals(amplitude(levels.get(column)[0]), columns.peak(column), 2e-4, "peak " + column);
      assertEquals(amplitude(levels.get(column)[1]), columns.power(column), 2e-4, "rms " + column);
    }
  }

  private static double amplitude(double decibels) {
    return Math.pow(10, decibels / 20);
  }

  @Test
  void showsAClickOfOneSampleHoweverFarAway() throws MediaException {
    Path file = made("click.wav", "aevalsrc=eq(n\\,400000):s=48000:d=20");
    Waveform waveform = read(file);
    for (int perColumn : new int[] {1, 128, 1000, 48_000, 960_000}) {
      WaveformColumns columns = drawn(waveform, 400_000 - 2.0 * perColumn, perColumn, 5);
      assertEquals(1, columns.peak(2), 1e-4, "at " + perColumn);
    }
  }

  @Test
  void isSilentOutsideTheSound() throws MediaException {
    Waveform waveform = read(made("tone.wav", "sine=frequency=440:duration=1"));
    WaveformColumns columns = drawn(waveform, -48_000, 4_800, 30);
    for (int column = 0; column < 30; column++) {
      assertEquals(column >= 10 && column < 20, columns.peak(column) > 0, "column " + column);
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "127", "128", "129", "100001"})
  void comesBackFromItsFileAsItWas(int samples) throws IOException {
    int buckets = (samples + 127) / 128;
    short[] peaks = new short[buckets];
    short[] powers = new short[buckets];
    for (int bucket = 0; bucket < buckets; bucket++) {
      peaks[bucket] = (short) (bucket * 31 % 16_384);
      powers[bucket] = (short) (peaks[bucket] / 2);
    }
    Path file = folder.resolve("shape");
    WaveformFile.write(Waveform.of(samples, peaks, powers), file);
    Waveform read = WaveformFile.read(file);
    assertEquals(samples, read.samples());
    assertArrayEquals(peaks, read.peaks());
    assertArrayEquals(powers, read.powers());
  }

  @Test
  void refusesAFileThatIsCutShort() throws IOException {
    Path file = folder.resolve("shape");
    WaveformFile.write(Waveform.of(1_000, new short[8], new short[8]), file);
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 3, 11, 20, whole.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThrows(IOException.class, () -> WaveformFile.read(file), "cut to " + length);
    }
  }

  /** A picture of a whole hour, or of a moment of it, looks at a few buckets for each column. */
  @Test
  void takesLittleRoomForAnHour() {
    int buckets = 3_600 * 48_000 / 128;
    Waveform hour = Waveform.of(3_600L * 48_000, new short[buckets], new short[buckets]);
    assertTrue(hour.bytes() < 11_000_000, hour.bytes() + " bytes");
  }

  private Path made(String name, String filters) {
    return new TestMedia(folder).make(name, "-f", "lavfi", "-i", filters, "-c:a", "pcm_f32le");
  }

  private static Waveform read(Path file) throws MediaException {
    try (WaveformReading reading = WaveformReading.open(file)) {
      while (reading.readOn(20_000)) {
        assertTrue(reading.soFar().samples() > 0);
      }
      return reading.soFar();
    }
  }

  private static WaveformColumns drawn(
      Waveform waveform, double from, double samplesPerColumn, int count) {
    WaveformColumns columns = new WaveformColumns();
    columns.resize(count);
    waveform.draw(from, samplesPerColumn, columns);
    return columns;
  }
}
