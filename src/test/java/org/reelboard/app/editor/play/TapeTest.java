package org.reelboard.app.editor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.engine.media.MediaException;

final class TapeTest {
  /** Every sample is its place in the film. */
  private static final SoundSource RAMP =
      new SoundSource() {
        @Override
        public void read(long firstSample, float[] interleavedStereo, int samples) {
          for (int i = 0; i < 2 * samples; i++) {
            interleavedStereo[i] = firstSample + i / 2;
          }
        }

        @Override
        public void close() {}
      };

  @ParameterizedTest
  @CsvSource({"1", "2", "0.5"})
  void playsBlockAfterBlockWithoutASeam(double factor) throws MediaException {
    float[] block = new float[2 * 64];
    for (int number = 0; number < 5; number++) {
      Tape.read(RAMP, 10_000, 100, number * 64L, factor, block);
      for (int i = 0; i < 64; i++) {
        assertEquals(100 + (number * 64 + i) * factor, block[2 * i], 1e-3, "sample " + i);
        assertEquals(block[2 * i], block[2 * i + 1]);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "0.5"})
  void isSilentBehindTheFilm(double factor) throws MediaException {
    float[] block = new float[2 * 8];
    Tape.read(RAMP, 100, 200, 0, factor, block);
    for (float sample : block) {
      assertEquals(0, sample);
    }
  }
}
