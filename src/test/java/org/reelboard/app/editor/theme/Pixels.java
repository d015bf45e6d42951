package org.reelboard.app.editor.theme;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;

/** The colours of a picture, read at once. */
public record Pixels(int width, int height, int[] argb) {
  static Pixels of(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return new Pixels(width, height, argb);
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
