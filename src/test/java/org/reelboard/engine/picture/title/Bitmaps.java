package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.EncoderPNG;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Surface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.reelboard.engine.media.MediaException;

/** Small pictures, drawn and compared. */
final class Bitmaps {
  private Bitmaps() {}

  /** Something that is drawn. */
  interface Painter {
    void draw(Canvas canvas) throws MediaException;
  }

  /** The pixels: red, green, blue and alpha of each, in rows. */
  static final class Pixels {
    private final int width;
    private final int height;
    private final byte[] rgba;

    Pixels(int width, int height, byte[] rgba) {
      this.width = width;
      this.height = height;
      this.rgba = rgba.clone();
    }

    int width() {
      return width;
    }

    int height() {
      return height;
    }

    byte[] rgba() {
      return rgba;
    }

    int at(int x, int y, int part) {
      return rgba[4 * (y * width + x) + part] & 0xff;
    }
  }

  static Pixels drawn(int width, int height, int background, Painter painter)
      throws MediaException {
    try (Surface surface = Surface.makeRaster(info(width, height))) {
      surface.getCanvas().clear(background);
      painter.draw(surface.getCanvas());
      try (Bitmap bitmap = new Bitmap()) {
        bitmap.allocPixels(info(width, height));
        surface.readPixels(bitmap, 0, 0);
        return new Pixels(width, height, bytes(bitmap));
      }
    }
  }

  @SuppressWarnings("NullAway") // Skija marks the array's elements, which cannot be null
  private static byte[] bytes(Bitmap bitmap) {
    return Objects.requireNonNull(bitmap.readPixels());
  }

  private static ImageInfo info(int width, int height) {
    return new ImageInfo(
        width,
        height,
        io.github.humbleui.skija.ColorType.RGBA_8888,
        io.github.humbleui.skija.ColorAlphaType.PREMUL);
  }

  static Pixels read(Path png) throws IOException {
    try (Data data = Data.makeFromBytes(Files.readAllBytes(png));
        Image image = Image.makeDeferredFromEncodedBytes(data.getBytes())) {
      try {
        return drawn(
            image.getWidth(), image.getHeight(), 0, canvas -> canvas.drawImage(image, 0, 0));
      } catch (MediaException e) {
        throw new IOException(e);
      }
    }
  }

  static void write(Pixels pixels, Path png) throws IOException {
    Files.createDirectories(png.getParent());
    try (Image image =
            Image.makeRasterFromBytes(
                info(pixels.width(), pixels.height()), pixels.rgba(), 4L * pixels.width());
        Data data = Objects.requireNonNull(EncoderPNG.encode(image))) {
      Files.write(png, data.getBytes());
    }
  }

  /** The largest difference of any part of any pixel. */
  static int difference(Pixels one, Pixels other) {
    int most = 0;
    for (int i = 0; i < one.rgba().length; i++) {
      most = Math.max(most, Math.abs((one.rgba()[i] & 0xff) - (other.rgba()[i] & 0xff)));
    }
    return most;
  }

  /** Where they differ, eight times as strong. */
  static Pixels differencePicture(Pixels one, Pixels other) {
    byte[] rgba = new byte[one.rgba().length];
    for (int i = 0; i < rgba.length; i++) {
      int off = Math.abs((one.rgba()[i] & 0xff) - (other.rgba()[i] & 0xff));
      rgba[i] = (byte) (i % 4 == 3 ? 255 : Math.min(255, 8 * off));
    }
    return new Pixels(one.width(), one.height(), rgba);
  }

  /** Half as wide and as high: each pixel the mean of four. */
  static Pixels halved(Pixels pixels) {
    int width = pixels.width() / 2;
    int height = pixels.height() / 2;
    byte[] rgba = new byte[4 * width * height];
    for (int i = 0; i < rgba.length; i++) {
      int x = 2 * (i / 4 % width);
      int y = 2 * (i / 4 / width);
      int sum =
          pixels.at(x, y, i % 4)
              + pixels.at(x + 1, y, i % 4)
              + pixels.at(x, y + 1, i % 4)
              + pixels.at(x + 1, y + 1, i % 4);
      rgba[i] = (byte) ((sum + 2) / 4);
    }
    return new Pixels(width, height, rgba);
  }

  /** How like they are, of the green parts in squares of 8 (Wang et al., 2004); 1 is equal. */
  static double likeness(Pixels one, Pixels other) {
    double sum = 0;
    int count = 0;
    for (int y = 0; y + 8 <= one.height(); y += 4) {
      for (int x = 0; x + 8 <= one.width(); x += 4) {
        sum += likeness(one, other, x, y);
        count++;
      }
    }
    return sum / count;
  }

  private static double likeness(Pixels one, Pixels other, int left, int top) {
    double a = 0;
    double b = 0;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    for (int y = top; y < top + 8; y++) {
      for (int x = left; x < left + 8; x++) {
        double p = one.at(x, y, 1);
        double q = other.at(x, y, 1);
        a += p;
        b += q;
        aa += p * p;
        bb += q * q;
        ab += p * q;
      }
    }
    a /= 64;
    b /= 64;
    double varianceA = aa / 64 - a * a;
    double varianceB = bb / 64 - b * b;
    double covariance = ab / 64 - a * b;
    double c1 = Math.pow(0.01 * 255, 2);
    double c2 = Math.pow(0.03 * 255, 2);
    return (2 * a * b + c1)
        * (2 * covariance + c2)
        / ((a * a + b * b + c1) * (varianceA + varianceB + c2));
  }
}
