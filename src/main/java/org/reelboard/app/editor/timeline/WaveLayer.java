package org.reelboard.app.editor.timeline;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * A sheet of pixels as large as the view, on which columns are set one by one: many times quicker
 * than to have a canvas draw a shape of thousands of corners. What was drawn on it is laid on the
 * canvas piece by piece. Two sheets take turns, as the one before may still be on its way to the
 * screen.
 */
final class WaveLayer {
  private static final int SHEETS = 2;

  private final Sheet[] sheets = new Sheet[SHEETS];
  private int turn;
  private boolean changed;

  /** One picture and its pixels, premultiplied. */
  private static final class Sheet {
    private final int width;
    private final int height;
    private final IntBuffer pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    Sheet(int width, int height) {
      this.width = width;
      this.height = height;
      this.pixels = IntBuffer.allocate(width * height);
      this.buffer = new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance());
      this.image = new WritableImage(buffer);
    }
  }

  /** Begins a picture of the whole view. */
  void begin(double width, double height) {
    turn = (turn + 1) % SHEETS;
    changed = false;
    int columns = Math.max(1, (int) Math.ceil(width));
    int rows = Math.max(1, (int) Math.ceil(height));
    Sheet sheet = sheets[turn];
    if (sheet == null || sheet.width < columns || sheet.height < rows) {
      sheets[turn] = new Sheet(columns, rows);
    }
  }

  /**
   * Sets columns that stand on a line, and lays them on the canvas.
   *
   * @param heights peak and root mean square of each column, from 0 to 1, one behind the other
   * @param left of the first column, in whole pixels of the view
   * @param top where a height of 1 ends; what lies outside the view is left out
   */
  void draw(Pen pen, float[] heights, int count, int left, int top, int bottom, Ink ink) {
    Sheet sheet = sheets[turn];
    int first = Math.max(0, top);
    int behind = Math.min(sheet.height, bottom);
    int columns = Math.min(count, sheet.width - left);
    if (left < 0 || first >= behind || columns <= 0) {
      return;
    }
    int[] pixels = sheet.pixels.array();
    for (int y = first; y < behind; y++) {
      Arrays.fill(pixels, y * sheet.width + left, y * sheet.width + left + columns, 0);
    }
    int room = bottom - top;
    for (int column = 0; column < columns; column++) {
      int peak = bottom - Math.round(room * heights[2 * column]);
      int body = bottom - Math.round(room * heights[2 * column + 1]);
      int at = left + column;
      for (int y = Math.max(first, peak); y < behind; y++) {
        pixels[y * sheet.width + at] = y < body ? ink.peak : ink.body;
      }
    }
    changed = true;
    pen.copy(sheet.image, left, first, columns, behind - first);
  }

  /** Everything has been drawn: the pixels go to the screen with the canvas. */
  void end() {
    if (changed) {
      sheets[turn].buffer.updateBuffer(_ -> null);
    }
  }

  /** The colours of peaks and of what lies below the root mean square, premultiplied. */
  static final class Ink {
    private final int peak;
    private final int body;

    Ink(Color colour, double peakOpacity, double bodyOpacity) {
      peak = premultiplied(colour, peakOpacity);
      body = premultiplied(colour, bodyOpacity);
    }

    private static int premultiplied(Color colour, double opacity) {
      return (int) Math.round(255 * opacity) << 24
          | (int) Math.round(255 * opacity * colour.getRed()) << 16
          | (int) Math.round(255 * opacity * colour.getGreen()) << 8
          | (int) Math.round(255 * opacity * colour.getBlue());
    }
  }
}
