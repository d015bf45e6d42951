package org.reelboard.engine.sound;

/**
 * A fade at one end of a stretch.
 *
 * @param samples its length; 0 for none
 */
public record Fade(long samples, FadeCurve curve) {
  static final Fade NONE = new Fade(0, FadeCurve.LINEAR);

  /** The factor of a sample this far from the end of the stretch at which the fade is. */
  double gain(long distance) {
    return distance >= samples ? 1 : curve.gain((double) Math.max(0, distance) / samples);
  }
}
