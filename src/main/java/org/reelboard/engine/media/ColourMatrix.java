package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT2020_CL;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT2020_NCL;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_FCC;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_SMPTE240M;

/**
 * From the colours of a file to those of a {@link Frame}: one linear map of three 8-bit planes. The
 * coefficients of red and blue in luma are those of ITU-T H.273, table 4.
 */
final class ColourMatrix {
  private static final int BITS = 16;
  private static final int HALF = 1 << (BITS - 1);
  private static final int CHROMA_ZERO = 128;
  private static final double LUMA_STEPS = 219.0 / 255;
  private static final double CHROMA_STEPS = 224.0 / 255;
  private static final double[][] TO_BT709 = fromRgb(0.2126, 0.0722);

  private final int[] factors = new int[9];
  private final int[] offsets = new int[3];
  private final boolean identity;

  private ColourMatrix(double[][] matrix, double[] sourceOffsets) {
    double[] targetOffsets = {16, 128, 128};
    boolean same = true;
    for (int row = 0; row < 3; row++) {
      double offset = targetOffsets[row];
      for (int column = 0; column < 3; column++) {
        double factor = matrix[row][column];
        factors[3 * row + column] = (int) Math.rint(factor * (1 << BITS));
        offset -= factor * sourceOffsets[column];
        same &= Math.abs(factor - (row == column ? 1 : 0)) < 1e-6;
      }
      same &= Math.abs(offset) < 1e-6;
      offsets[row] = (int) Math.rint(offset * (1 << BITS)) + HALF;
    }
    identity = same;
  }

  /** For planes of red, green and blue, each from 0 to 255. */
  static ColourMatrix ofRgb() {
    return new ColourMatrix(TO_BT709, new double[] {0, 0, 0});
  }

  /**
   * For planes of Y, Cb and Cr.
   *
   * @param space FFmpeg's AVCOL_SPC number
   * @param fullRange true if all planes go from 0 to 255
   */
  static ColourMatrix ofYuv(int space, boolean fullRange) {
    double red = redInLuma(space);
    double blue = blueInLuma(space);
    double luma = fullRange ? 1 : 1 / LUMA_STEPS;
    double chroma = fullRange ? 1 : 1 / CHROMA_STEPS;
    double[][] rgb = toRgb(red, blue);
    for (double[] row : rgb) {
      row[0] *= luma;
      row[1] *= chroma;
      row[2] *= chroma;
    }
    return new ColourMatrix(multiply(TO_BT709, rgb), new double[] {fullRange ? 0 : 16, 128, 128});
  }

  /** True if the colours are those of a frame already. */
  boolean isIdentity() {
    return identity;
  }

  /** Maps three planes in place. */
  void apply(byte[] first, byte[] second, byte[] third) {
    int f0 = factors[0];
    int f1 = factors[1];
    int f2 = factors[2];
    int f3 = factors[3];
    int f4 = factors[4];
    int f5 = factors[5];
    int f6 = factors[6];
    int f7 = factors[7];
    int f8 = factors[8];
    int o0 = offsets[0];
    int o1 = offsets[1];
    int o2 = offsets[2];
    for (int i = 0; i < first.length; i++) {
      int a = first[i] & 0xff;
      int b = second[i] & 0xff;
      int c = third[i] & 0xff;
      first[i] = clamp((f0 * a + f1 * b + f2 * c + o0) >> BITS);
      second[i] = clamp((f3 * a + f4 * b + f5 * c + o1) >> BITS);
      third[i] = clamp((f6 * a + f7 * b + f8 * c + o2) >> BITS);
    }
  }

  /** Maps a 4:2:0 frame of Y, Cb and Cr in place: luma by the chroma between the samples. */
  void applyToHalf(Frame frame) {
    ChromaRows rows = new ChromaRows(frame);
    for (int y = 0; y < frame.height(); y++) {
      rows.moveTo(y);
      applyToLuma(frame.luma(), y * frame.width(), rows.blueDifference(), rows.redDifference());
    }
    int width = frame.chromaWidth();
    for (int y = 0; y < frame.chromaHeight(); y++) {
      applyToChroma(frame.blueDifference(), frame.redDifference(), y * width, (y + 1) * width);
    }
  }

  private void applyToLuma(byte[] samples, int at, int[] blue, int[] red) {
    int luma = factors[0];
    int byBlue = factors[1] / ChromaRows.STEPS;
    int byRed = factors[2] / ChromaRows.STEPS;
    int offset = offsets[0] + CHROMA_ZERO * factors[1] + CHROMA_ZERO * factors[2];
    for (int x = 0; x < blue.length; x++) {
      int value = luma * (samples[at + x] & 0xff) + byBlue * blue[x] + byRed * red[x] + offset;
      samples[at + x] = clamp(value >> BITS);
    }
  }

  /** Chroma of one matrix depends on that of another alone: grey is grey in both. */
  private void applyToChroma(byte[] blue, byte[] red, int from, int to) {
    int f4 = factors[4];
    int f5 = factors[5];
    int f7 = factors[7];
    int f8 = factors[8];
    int o1 = offsets[1];
    int o2 = offsets[2];
    for (int i = from; i < to; i++) {
      int b = blue[i] & 0xff;
      int c = red[i] & 0xff;
      blue[i] = clamp((f4 * b + f5 * c + o1) >> BITS);
      red[i] = clamp((f7 * b + f8 * c + o2) >> BITS);
    }
  }

  private static byte clamp(int value) {
    return (byte) Math.max(0, Math.min(255, value));
  }

  private static double redInLuma(int space) {
    return switch (space) {
      case AVCOL_SPC_BT709 -> 0.2126;
      case AVCOL_SPC_FCC -> 0.30;
      case AVCOL_SPC_SMPTE240M -> 0.212;
      case AVCOL_SPC_BT2020_NCL, AVCOL_SPC_BT2020_CL -> 0.2627;
      default -> 0.299;
    };
  }

  private static double blueInLuma(int space) {
    return switch (space) {
      case AVCOL_SPC_BT709 -> 0.0722;
      case AVCOL_SPC_FCC -> 0.11;
      case AVCOL_SPC_SMPTE240M -> 0.087;
      case AVCOL_SPC_BT2020_NCL, AVCOL_SPC_BT2020_CL -> 0.0593;
      default -> 0.114;
    };
  }

  private static double[][] toRgb(double red, double blue) {
    double green = 1 - red - blue;
    double byCr = 2 * (1 - red);
    double byCb = 2 * (1 - blue);
    return new double[][] {
      {1, 0, byCr}, {1, -blue * byCb / green, -red * byCr / green}, {1, byCb, 0}
    };
  }

  private static double[][] fromRgb(double red, double blue) {
    double green = 1 - red - blue;
    double cb = CHROMA_STEPS / (2 * (1 - blue));
    double cr = CHROMA_STEPS / (2 * (1 - red));
    return new double[][] {
      {red * LUMA_STEPS, green * LUMA_STEPS, blue * LUMA_STEPS},
      {-red * cb, -green * cb, (1 - blue) * cb},
      {(1 - red) * cr, -green * cr, -blue * cr}
    };
  }

  private static double[][] multiply(double[][] left, double[][] right) {
    double[][] product = new double[3][3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        for (int i = 0; i < 3; i++) {
          product[row][column] += left[row][i] * right[i][column];
        }
      }
    }
    return product;
  }
}
