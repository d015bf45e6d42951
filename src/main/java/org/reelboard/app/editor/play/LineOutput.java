package org.reelboard.app.editor.play;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The machine's default sound device, 16 bits. */
final class LineOutput implements SoundOutput {
  private static final Logger LOG = LoggerFactory.getLogger(LineOutput.class);
  private static final int BYTES_PER_SAMPLE = 4;
  private static final AudioFormat FORMAT =
      new AudioFormat(Film.SAMPLE_RATE, 16, 2, /* signed= */ true, /* bigEndian= */ false);

  /** What the device holds: short enough to pause at once, long enough for a busy machine. */
  private static final int BUFFERED_SAMPLES = Film.SAMPLE_RATE / 12;

  private final SourceDataLine line;
  private byte[] bytes = new byte[0];

  private LineOutput(SourceDataLine line) {
    this.line = line;
  }

  /** The default device; empty where the machine has none or it is taken. */
  static Optional<SoundOutput> open() {
    DataLine.Info wanted = new DataLine.Info(SourceDataLine.class, FORMAT);
    try {
      if (!AudioSystem.isLineSupported(wanted)) {
        return Optional.empty();
      }
      SourceDataLine line = (SourceDataLine) AudioSystem.getLine(wanted);
      line.open(FORMAT, BUFFERED_SAMPLES * BYTES_PER_SAMPLE);
      return Optional.of(new LineOutput(line));
    } catch (LineUnavailableException | IllegalArgumentException e) {
      LOG.warn("the sound device cannot be opened; playing without sound", e);
      return Optional.empty();
    }
  }

  @Override
  public void start() {
    line.start();
  }

  @Override
  public void stop() {
    line.stop();
    line.flush();
  }

  @Override
  public void write(float[] interleavedStereo, int samples) {
    if (bytes.length < samples * BYTES_PER_SAMPLE) {
      bytes = new byte[samples * BYTES_PER_SAMPLE];
    }
    for (int i = 0; i < samples * 2; i++) {
      int value = Math.round(Math.clamp(interleavedStereo[i], -1f, 1f) * Short.MAX_VALUE);
      bytes[2 * i] = (byte) value;
      bytes[2 * i + 1] = (byte) (value >> 8);
    }
    line.write(bytes, 0, samples * BYTES_PER_SAMPLE);
  }

  @Override
  public long heard() {
    return line.getLongFramePosition();
  }

  @Override
  public void close() {
    line.close();
  }
}
