package org.reelboard.engine.media;

import org.bytedeco.javacpp.IntPointer;

/**
 * How a picture must be turned and mirrored to stand as the camera was held. The eight cases and
 * their numbers are those of EXIF's tag Orientation (CIPA DC-008, 4.6.4).
 */
enum Orientation {
  UPRIGHT(false, false, false),
  MIRRORED(false, true, false),
  TURNED_180(false, true, true),
  FLIPPED(false, false, true),
  TRANSPOSED(true, false, false),
  TURNED_90(true, false, true),
  TRANSVERSED(true, true, true),
  TURNED_270(true, true, false);

  private final boolean swapsAxes;
  private final boolean fromRight;
  private final boolean fromBottom;

  Orientation(boolean swapsAxes, boolean fromRight, boolean fromBottom) {
    this.swapsAxes = swapsAxes;
    this.fromRight = fromRight;
    this.fromBottom = fromBottom;
  }

  /** The case with an EXIF number; upright where the number is none of 1 to 8. */
  static Orientation ofExif(int number) {
    return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
  }

  /**
   * The case nearest to a display matrix as in ISO/IEC 14496-12, 6.2.2: a source point (x, y) is
   * shown at (a x + c y, b x + d y), where the matrix begins with a, b, u, c, d.
   */
  static Orientation ofMatrix(IntPointer matrix) {
    long a = matrix.get(0);
    long b = matrix.get(1);
    long c = matrix.get(3);
    long d = matrix.get(4);
    boolean swaps = Math.abs(b) + Math.abs(c) > Math.abs(a) + Math.abs(d);
    return swaps ? of(true, b < 0, c < 0) : of(false, a < 0, d < 0);
  }

  /** The size of a picture after it was turned. */
  Size shown(Size coded) {
    return swapsAxes ? new Size(/* width= */ coded.height(), /* height= */ coded.width()) : coded;
  }

  /** The picture as it is to be shown: 4:4:4, since a turn moves 4:2:0 samples off their places. */
  Frame apply(Frame coded) {
    if (this == UPRIGHT) {
      return coded;
    }
    Size size = shown(coded.size());
    Frame shown =
        coded.alpha().isPresent()
            ? Frame.withAlpha(size.width(), size.height())
            : Frame.opaque(size.width(), size.height(), Chroma.FULL);
    turn(coded.luma(), shown.luma(), coded.width(), coded.height());
    turn(coded.blueDifference(), shown.blueDifference(), coded.width(), coded.height());
    turn(coded.redDifference(), shown.redDifference(), coded.width(), coded.height());
    if (coded.alpha().isPresent() && shown.alpha().isPresent()) {
      turn(coded.alpha().get(), shown.alpha().get(), coded.width(), coded.height());
    }
    return shown;
  }

  private void turn(byte[] from, byte[] to, int width, int height) {
    int first = (fromBottom ? (height - 1) * width : 0) + (fromRight ? width - 1 : 0);
    int rowStep = fromBottom ? -width : width;
    int columnStep = fromRight ? -1 : 1;
    int along = swapsAxes ? rowStep : columnStep;
    int down = swapsAxes ? columnStep : rowStep;
    int shownWidth = swapsAxes ? height : width;
    int shownHeight = swapsAxes ? width : height;
    for (int y = 0; y < shownHeight; y++) {
      int source = first + y * down;
      int target = y * shownWidth;
      for (int x = 0; x < shownWidth; x++) {
        to[target + x] = from[source];
        source += along;
      }
    }
  }

  private static Orientation of(boolean swapsAxes, boolean fromRight, boolean fromBottom) {
    for (Orientation each : values()) {
      if (each.swapsAxes == swapsAxes
          && each.fromRight == fromRight
          && each.fromBottom == fromBottom) {
        return each;
      }
    }
    throw new IllegalStateException("eight cases are all there are");
  }
}
