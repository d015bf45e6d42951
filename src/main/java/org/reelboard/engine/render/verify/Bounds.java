package org.reelboard.engine.render.verify;

/** Where a difference begins to be a fault. */
final class Bounds {
  /** Of luma. A film at CRF 28 keeps 0.9 even of grain. */
  static final double LEAST_SSIM = 0.85;

  /** How much lower a frame may be than its neighbours. */
  static final double MOST_SSIM_DROP = 0.06;

  /** In pixels: of a scene's frames on the whole. */
  static final double MOST_SHIFT = 0.1;

  /** In pixels: of one frame. Encoders tell motion in quarters of a pixel. */
  static final double MOST_SHIFT_OF_A_FRAME = 0.3;

  /** Below this two pictures show different things. */
  static final double LEAST_LIKENESS = 0.5;

  /** In steps of 8 bits, of squares of 16x16 pixels. */
  static final double MOST_COLOUR_ERROR = 2.5;

  /** A reading explains an error of colour where it leaves no more than this part of it. */
  static final double EXPLAINED = 0.5;

  /** Sound beside its picture, in seconds. */
  static final double MOST_SOUND_OFFSET = 0.010;

  /** Between two places of one film, in seconds. */
  static final double MOST_DRIFT = 0.005;

  /** What a keyframe may be better or worse in SSIM than the frame before it, and what is usual. */
  static final double MOST_SEAM_STEP = 0.03;

  /** A correlation: AAC leaves 0.9 and more of a sound, other sounds have 0.1. */
  static final double LEAST_SOUND_LIKENESS = 0.3;

  private Bounds() {}
}
