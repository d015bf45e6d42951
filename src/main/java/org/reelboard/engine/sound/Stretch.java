package org.reelboard.engine.sound;

import org.reelboard.document.project.AssetPath;

/**
 * A stretch of a file's sound in the film, in samples of {@link Mix#SAMPLE_RATE}.
 *
 * @param start the film's sample at which it begins; may lie before the film
 * @param end the film's sample behind its last one
 * @param fileStart the sample that is heard at {@code start}, of the file as it runs at the speed
 * @param speed seconds of the file in a second of film; not 1: at its own pitch all the same
 * @param gain factor of the amplitude
 */
public record Stretch(
    AssetPath asset,
    long start,
    long end,
    long fileStart,
    double speed,
    double gain,
    Fade in,
    Fade out) {

  boolean meets(long first, long behind) {
    return start < behind && end > first;
  }

  /** The factor at one of the film's samples within the stretch, fades included. */
  public double gainAt(long sample) {
    return gain * in.gain(sample - start) * out.gain(end - sample);
  }

  /** The factor of an amplitude for a level in decibels: 10^(dB/20). */
  static double factor(double decibels) {
    return Math.pow(10, decibels / 20);
  }
}
