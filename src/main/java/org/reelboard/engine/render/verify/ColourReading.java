package org.reelboard.engine.render.verify;

/**
 * How the numbers of a film may have come from the project's colours, which are BT.709 limited
 * range. Whatever a file's tags say, its pixels tell which of these it was.
 */
enum ColourReading {
  /** As it should be. */
  BT709_LIMITED(false, 1),
  /** Luma from 0 to 255 instead of 16 to 235. */
  BT709_FULL(false, 255.0 / 219),
  /** Made narrower once more, as if it had been full range. */
  BT709_NARROWED(false, 219.0 / 255),
  /** In the matrix of standard definition. */
  BT601_LIMITED(true, 1),
  /** Both at once. */
  BT601_FULL(true, 255.0 / 219);

  // ITU-R BT.709-6 and BT.601-7: the weights of red and blue in luma.
  private static final double RED_709 = 0.2126;
  private static final double BLUE_709 = 0.0722;
  private static final double RED_601 = 0.299;
  private static final double BLUE_601 = 0.114;

  private final boolean standardDefinition;
  private final double lumaGain;

  ColourReading(boolean standardDefinition, double lumaGain) {
    this.standardDefinition = standardDefinition;
    this.lumaGain = lumaGain;
  }

  /** What a colour of the project (Y, U, V) becomes in such a film. */
  double[] of(double[] yuv) {
    double[] colour = standardDefinition ? inBt601(yuv) : yuv;
    if (lumaGain == 1) {
      return colour;
    }
    boolean wider = lumaGain > 1;
    double chromaGain = wider ? 255.0 / 224 : 224.0 / 255;
    double luma = wider ? (colour[0] - 16) * lumaGain : 16 + colour[0] * lumaGain;
    return new double[] {
      Math.clamp(luma, 0, 255),
      Math.clamp(128 + (colour[1] - 128) * chromaGain, 0, 255),
      Math.clamp(128 + (colour[2] - 128) * chromaGain, 0, 255)
    };
  }

  private static double[] inBt601(double[] yuv) {
    double y = (yuv[0] - 16) / 219;
    double red = y + (yuv[2] - 128) / 224 * 2 * (1 - RED_709);
    double blue = y + (yuv[1] - 128) / 224 * 2 * (1 - BLUE_709);
    double green = (y - RED_709 * red - BLUE_709 * blue) / (1 - RED_709 - BLUE_709);
    double luma = RED_601 * red + (1 - RED_601 - BLUE_601) * green + BLUE_601 * blue;
    return new double[] {
      16 + 219 * luma,
      128 + 224 * (blue - luma) / (2 * (1 - BLUE_601)),
      128 + 224 * (red - luma) / (2 * (1 - RED_601))
    };
  }
}
