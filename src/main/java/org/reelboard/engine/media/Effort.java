package org.reelboard.engine.media;

/**
 * How much time an encoder spends on making a picture small: quality stays, size and time trade.
 */
public enum Effort {
  /** For trying out: several times the size. */
  LEAST("ultrafast", "", "realtime", 8),

  /**
   * x264's superfast, with what makes it large put back: the macroblock tree, and two thirds of a
   * second of pictures for it to look ahead (each more takes 6 MB, and ten more gain 0.0001 of SSIM
   * for 0.7 % of size). So it is about as small as {@link #LITTLE}, in two thirds of its time.
   */
  LESS("superfast", ":mbtree=1:rc-lookahead=20", "good", 5),
  LITTLE("veryfast", "", "good", 5),
  USUAL("medium", "", "good", 4);

  private final String x264Preset;
  private final String x264Parameters;
  private final String vp9Deadline;
  private final int vp9Speed;

  Effort(String x264Preset, String x264Parameters, String vp9Deadline, int vp9Speed) {
    this.x264Preset = x264Preset;
    this.x264Parameters = x264Parameters;
    this.vp9Deadline = vp9Deadline;
    this.vp9Speed = vp9Speed;
  }

  /** The value of libx264's {@code preset}. */
  String x264Preset() {
    return x264Preset;
  }

  /** More for libx264's {@code x264-params}, each behind a colon. */
  String x264Parameters() {
    return x264Parameters;
  }

  /** The value of libvpx-vp9's {@code deadline}. */
  String vp9Deadline() {
    return vp9Deadline;
  }

  /** The value of libvpx-vp9's {@code cpu-used}. */
  int vp9Speed() {
    return vp9Speed;
  }
}
