package org.reelboard.engine.media;

/** Some 48 kHz stereo sound and the sample it begins at. */
final class SoundPiece {
  private final long at;
  private final float[] stereo;

  /**
   * @param stereo left, right, left …; not copied, and not changed from then on
   */
  SoundPiece(long at, float[] stereo) {
    this.at = at;
    this.stereo = stereo;
  }

  static SoundPiece empty(long at) {
    return new SoundPiece(at, new float[0]);
  }

  long at() {
    return at;
  }

  long end() {
    return at + stereo.length / 2;
  }

  float[] stereo() {
    return stereo;
  }
}
