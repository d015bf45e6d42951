package org.reelboard.engine.media;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture in the working format: planar YUV, 8 bits, BT.709, limited range (luma 16 to 235,
 * chroma 16 to 240 around 128). What moves and what is given out is 4:2:0 ({@link Chroma#HALF});
 * stills as they were read, and whatever has an alpha plane (0 clear to 255 opaque, not
 * premultiplied), are 4:4:4. Rows follow each other without padding. A frame belongs to whoever
 * made it, and is drawn into again and again: who is lent one reads it and keeps nothing of it.
 */
public final class Frame {
  private final int width;
  private final int height;
  private final Chroma chroma;
  private final byte[] luma;
  private final byte[] blueDifference;
  private final byte[] redDifference;
  private final byte @Nullable [] alpha;

  private Frame(int width, int height, Chroma chroma, byte @Nullable [] alpha) {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("a frame must not be empty: " + width + "x" + height);
    }
    this.width = width;
    this.height = height;
    this.chroma = chroma;
    this.luma = new byte[Math.multiplyExact(width, height)];
    int samples = chroma.samples(width) * chroma.samples(height);
    this.blueDifference = new byte[samples];
    this.redDifference = new byte[samples];
    this.alpha = alpha;
  }

  /** A frame whose planes are still to be filled. */
  public static Frame opaque(int width, int height, Chroma chroma) {
    return new Frame(width, height, chroma, null);
  }

  /** A 4:4:4 frame with an alpha plane; all planes are still to be filled. */
  public static Frame withAlpha(int width, int height) {
    return new Frame(width, height, Chroma.FULL, new byte[Math.multiplyExact(width, height)]);
  }

  /** An opaque 4:2:0 frame of one colour, given in YUV. */
  public static Frame filled(int width, int height, int y, int u, int v) {
    Frame frame = opaque(width, height, Chroma.HALF);
    frame.fill(y, u, v);
    return frame;
  }

  /** Makes an opaque frame all one colour, given in YUV. */
  public void fill(int y, int u, int v) {
    Arrays.fill(luma, (byte) y);
    Arrays.fill(blueDifference, (byte) u);
    Arrays.fill(redDifference, (byte) v);
  }

  /** Takes over the samples of an opaque frame of the same size and chroma. */
  public void set(Frame other) {
    if (!size().equals(other.size()) || chroma != other.chroma) {
      throw new IllegalArgumentException(other + " does not go into " + this);
    }
    System.arraycopy(other.luma, 0, luma, 0, luma.length);
    System.arraycopy(other.blueDifference, 0, blueDifference, 0, blueDifference.length);
    System.arraycopy(other.redDifference, 0, redDifference, 0, redDifference.length);
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

  public Chroma chroma() {
    return chroma;
  }

  /** Samples in a row of {@link #blueDifference} and {@link #redDifference}. */
  public int chromaWidth() {
    return chroma.samples(width);
  }

  /** Rows of {@link #blueDifference} and {@link #redDifference}. */
  public int chromaHeight() {
    return chroma.samples(height);
  }

  /** What its planes take in memory. */
  public long bytes() {
    return luma.length + 2L * blueDifference.length + (alpha == null ? 0 : alpha.length);
  }

  /** Y: width x height bytes, unsigned. */
  public byte[] luma() {
    return luma;
  }

  /** U (Cb): chroma width x chroma height bytes, unsigned. */
  public byte[] blueDifference() {
    return blueDifference;
  }

  /** V (Cr): chroma width x chroma height bytes, unsigned. */
  public byte[] redDifference() {
    return redDifference;
  }

  /** The opacity: width x height bytes, unsigned; empty where the whole frame is opaque. */
  public Optional<byte[]> alpha() {
    return Optional.ofNullable(alpha);
  }

  /** True where both frames have the same samples. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Frame frame
        && width == frame.width
        && height == frame.height
        && chroma == frame.chroma
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
