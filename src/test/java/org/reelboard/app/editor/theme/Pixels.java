package org.reelboard.app.editor.theme;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;

/** The colours of a picture, read at once. */
public final class Pixels {
  private final int width;
  private final int height;
  private final int[] argb;

  private Pixels(int width, int height) {
    this.width = width;
    this.height = height;
    this.argb = new int[width * height];
  }

  static Pixels of(Image image) {
    Pixels pixels = new Pixels((int) image.getWidth(), (int) image.getHeight());
    image
        .getPixelReader()
        .getPixels(
            0,
            0,
            pixels.width,
            pixels.height,
            PixelFormat.getIntArgbInstance(),
            pixels.argb,
            0,
            pixels.width);
    return pixels;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean has(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height;
  }

  int argb(int x, int y) {
    return argb[y * width + x];
  }

  Color colour(int x, int y) {
    int pixel = argb(x, y);
    return Color.rgb(pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF);
  }
}
