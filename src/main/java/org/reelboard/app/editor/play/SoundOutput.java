package org.reelboard.app.editor.play;

import java.util.Optional;

/** A device that plays 48 kHz stereo sound. */
public interface SoundOutput extends AutoCloseable {
  /** Begins to play what is written. */
  void start();

  /** Falls silent at once and forgets what was written but not yet heard. */
  void stop();

  /** Takes a block; waits while the device has enough. */
  void write(float[] interleavedStereo, int samples);

  /** How many samples were heard since it was opened; never goes back. */
  long heard();

  @Override
  void close();

  /** Opens the machine's sound device. */
  @FunctionalInterface
  interface Opener {
    /** Empty where the machine has none. */
    Optional<SoundOutput> open();
  }
}
