package org.reelboard.engine.picture.artwork;

import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Pixmap;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.reelboard.engine.media.MediaException;

/** A small picture of one channel, in all four, and what lies between its pixels, exactly. */
final class Sampled {
  private final int width;
  private final int height;
  private final int[] values;

  private Sampled(int width, int height, int[] values) {
    this.width = width;
    this.height = height;
    this.values = values;
  }

  /** Noise, clear on the left, and with a clear gap. */
  static Sampled noise(int width, int height) {
    Random random = new Random(11);
    int[] values = new int[width * height];
    for (int i = 0; i < values.length; i++) {
      int x = i % width;
      values[i] = x < 2 || (x > 5 && x < 9) ? 0 : random.nextInt(256);
    }
    return new Sampled(width, height, values);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  RawPixels pixels() {
    RawPixels raw =
        new RawPixels(ByteBuffer.allocateDirect(Integer.BYTES * values.length), width, height);
    for (int i = 0; i < values.length; i++) {
      raw.bytes().putInt(Integer.BYTES * i, values[i] * 0x01010101);
    }
    return raw;
  }

  /** What lies beyond the edges is as the edges are. */
  double stretched(double x, double y) {
    return between(x, y, (column, row) ->
        values[Math.clamp(row, 0, height - 1) * width + Math.clamp(column, 0, width - 1)]);
  }

  /** What lies beyond the edges is clear. */
  double surrounded(double x, double y) {
    return between(x, y, (column, row) ->
        column < 0 || row < 0 || column >= width || row >= height
            ? 0
            : values[row * width + column]);
  }

  private interface Pixels {
    int at(int column, int row);
  }

  /** The middle of the first pixel is (0.5, 0.5). */
  private static double between(double x, double y, Pixels pixels) {
    int column = (int) Math.floor(x - 0.5);
    int row = (int) Math.floor(y - 0.5);
    double right = x - 0.5 - column;
    double lower = y - 0.5 - row;
    return (1 - lower) * (1 - right) * pixels.at(column, row)
        + (1 - lower) * right * pixels.at(column + 1, row)
        + lower * (1 - right) * pixels.at(column, row + 1)
        + lower * right * pixels.at(column + 1, row + 1);
  }

  /** The opacities of what is drawn on a clear canvas. */
  static int[][] drawn(int width, int height, Consumer<Canvas> drawing) throws MediaException {
    SkiaLibrary.load();
    int[][] opacities = new int[height][width];
    try (Bitmap bitmap = new Bitmap()) {
      bitmap.allocPixels(
          new ImageInfo(width, height, ColorType.BGRA_8888, ColorAlphaType.PREMUL));
      try (Canvas canvas = new Canvas(bitmap);
          Pixmap pixels = Objects.requireNonNull(bitmap.peekPixels())) {
        canvas.clear(0);
        drawing.accept(canvas);
        ByteBuffer bytes = pixels.getBuffer().order(ByteOrder.nativeOrder());
        for (int i = 0; i < width * height; i++) {
          opacities[i / width][i % width] = bytes.getInt(Integer.BYTES * i) >>> 24;
        }
      }
    }
    return opacities;
  }
}
