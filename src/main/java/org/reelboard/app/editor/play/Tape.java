package org.reelboard.app.editor.play;

import org.reelboard.engine.media.MediaException;

/** Reads sound faster or slower than it is, as a tape would play it: higher or lower with it. */
final class Tape {
  private Tape() {}

  /**
   * Fills a block; what lies outside the film is silent and left as it is.
   *
   * @param samples of the film
   * @param first the sample of the film at which the tape was started
   * @param played how many samples were heard since
   * @param factor samples of the film to each that is heard; above 0
   */
  static void read(
      SoundSource source, long samples, long first, long played, double factor, float[] block)
      throws MediaException {
    int count = block.length / 2;
    if (factor == 1) {
      int inside = Math.clamp(samples - first - played, 0, count);
      if (inside > 0) {
        source.read(first + played, block, inside);
      }
      return;
    }
    double from = played * factor;
    long begin = first + (long) Math.floor(from);
    int needed = (int) Math.ceil(count * factor) + 2;
    int inside = Math.clamp(samples - begin, 0, needed);
    float[] read = new float[2 * needed];
    if (inside > 0) {
      source.read(begin, read, inside);
    }
    double offset = from - Math.floor(from);
    for (int i = 0; i < count; i++) {
      double at = offset + i * factor;
      int index = (int) at;
      float next = (float) (at - index);
      for (int side = 0; side < 2; side++) {
        float one = read[2 * index + side];
        float other = read[2 * index + 2 + side];
        block[2 * i + side] = one + (other - one) * next;
      }
    }
  }
}
