package org.reelboard.engine.sound;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A waveform as bytes: a mark, the number of samples, then the peaks and the powers of the smallest
 * buckets; the larger ones are made anew from them.
 */
public final class WaveformFile {
  /** "RBW" and the version. */
  private static final int MARK = 0x52425701;

  private static final int HEAD = Integer.BYTES + Long.BYTES;

  private WaveformFile() {}

  public static void write(Waveform waveform, Path file) throws IOException {
    short[] peaks = waveform.peaks();
    short[] powers = waveform.powers();
    ByteBuffer bytes = ByteBuffer.allocate(HEAD + Short.BYTES * (peaks.length + powers.length));
    bytes.putInt(MARK).putLong(waveform.samples());
    bytes.asShortBuffer().put(peaks).put(powers);
    Files.write(file, bytes.array());
  }

  /**
   * Reads what was written.
   *
   * @throws IOException if it cannot be read, or is not a whole waveform of this version
   */
  public static Waveform read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    try {
      int mark = bytes.getInt();
      long samples = bytes.getLong();
      int buckets = Math.toIntExact(Math.ceilDiv(samples, (long) Waveform.BUCKET));
      if (mark != MARK || bytes.remaining() != 2L * Short.BYTES * buckets) {
        throw new IOException("not a waveform: " + file);
      }
      short[] peaks = new short[buckets];
      short[] powers = new short[buckets];
      bytes.asShortBuffer().get(peaks).get(powers);
      return Waveform.of(samples, peaks, powers);
    } catch (BufferUnderflowException | ArithmeticException e) {
      throw new IOException("not a waveform: " + file, e);
    }
  }
}
