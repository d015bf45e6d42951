package org.reelboard.engine.media;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture in the working format: planar 4:4:4 YUV, 8 bits, BT.709, limited range (luma 16 to 235,
 * chroma 16 to 240 around 128), with an alpha plane (0 clear to 255 opaque, not premultiplied)
 * where it is not opaque. Rows follow each other without padding. Whoever makes a frame fills its
 * planes before handing it on; from then on nobody changes it.
 */
public final class Frame {
  private final int width;
  private final int height;
  private final byte[] luma;
  private final byte[] blueDifference;
  private final byte[] redDifference;
  private final byte @Nullable [] alpha;

  private Frame(int width, int height, byte @Nullable [] alpha) {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("a frame must not be empty: " + width + "x" + height);
    }
    int size = Math.multiplyExact(width, height);
    this.width = width;
    this.height = height;
    this.luma = new byte[size];
    this.blueDifference = new byte[size];
    this.redDifference = new byte[size];
    this.alpha = alpha;
  }

  /** A frame whose planes are still to be filled. */
  public static Frame opaque(int width, int height) {
    return new Frame(width, height, null);
  }

  /** A frame with an alpha plane; all planes are still to be filled. */
  public static Frame withAlpha(int width, int height) {
    return new Frame(width, height, new byte[Math.multiplyExact(width, height)]);
  }

  /** An opaque frame of one colour, given in YUV. */
  public static Frame filled(int width, int height, int y, int u, int v) {
    Frame frame = opaque(width, height);
    Arrays.fill(frame.luma, (byte) y);
    Arrays.fill(frame.blueDifference, (byte) u);
    Arrays.fill(frame.redDifference, (byte) v);
    return frame;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public Size size() {
    return new Size(width, height);
  }

  /** Y: width x height bytes, unsigned. */
  public byte[] luma() {
    return luma;
  }

  /** U (Cb): width x height bytes, unsigned. */
  public byte[] blueDifference() {
    return blueDifference;
  }

  /** V (Cr): width x height bytes, unsigned. */
  public byte[] redDifference() {
    return redDifference;
  }

  /** The opacity: width x height bytes, unsigned; empty where the whole frame is opaque. */
  public Optional<byte[]> alpha() {
    return Optional.ofNullable(alpha);
  }

  /** True where both frames show the same pixels. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Frame frame
        && width == frame.width
        && height == frame.height
        && Arrays.equals(luma, frame.luma)
        && Arrays.equals(blueDifference, frame.blueDifference)
        && Arrays.equals(redDifference, frame.redDifference)
        && Arrays.equals(alpha, frame.alpha);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * width + height) + Arrays.hashCode(luma);
  }

  @Override
  public String toString() {
    return "Frame " + width + "x" + height + (alpha == null ? "" : " with alpha");
  }
}
