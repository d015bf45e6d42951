package org.reelboard.app.editor.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The middles of pictures in the size of a tile of the timeline: scaled once, and then laid on the
 * canvas pixel by pixel however the timeline is scrolled and zoomed. The longest unused ones go.
 */
final class TilePictures {
  /** Some 10 MB at the usual height. */
  private static final int MOST = 600;

  private static final int CHANNELS = 4;

  private final LinkedHashMap<Key, Image> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
          return size() > MOST;
        }
      };

  private record Key(Image picture, int width, int height) {}

  /**
   * The largest middle part of the tile's shape, in the tile's size.
   *
   * @param width of the tile, above 0
   * @param height of the tile, above 0
   */
  Image of(Image picture, int width, int height) {
    return kept.computeIfAbsent(new Key(picture, width, height), TilePictures::scaled);
  }

  private static Image scaled(Key key) {
    int sourceWidth = (int) key.picture.getWidth();
    int sourceHeight = (int) key.picture.getHeight();
    int[] source = new int[sourceWidth * sourceHeight];
    key.picture
        .getPixelReader()
        .getPixels(
            0,
            0,
            sourceWidth,
            sourceHeight,
            PixelFormat.getIntArgbPreInstance(),
            source,
            0,
            sourceWidth);
    double scale = Math.min((double) sourceWidth / key.width, (double) sourceHeight / key.height);
    double left = (sourceWidth - scale * key.width) / 2;
    double top = (sourceHeight - scale * key.height) / 2;
    int[] tile = new int[key.width * key.height];
    for (int y = 0; y < key.height; y++) {
      int firstRow = (int) Math.min(sourceHeight - 1.0, top + y * scale);
      int behindRow = (int) Math.clamp(top + (y + 1) * scale, firstRow + 1.0, sourceHeight);
      for (int x = 0; x < key.width; x++) {
        int first = (int) Math.min(sourceWidth - 1.0, left + x * scale);
        int behind = (int) Math.clamp(left + (x + 1) * scale, first + 1.0, sourceWidth);
        tile[y * key.width + x] = mean(source, sourceWidth, first, behind, firstRow, behindRow);
      }
    }
    WritableImage image = new WritableImage(key.width, key.height);
    image
        .getPixelWriter()
        .setPixels(
            0, 0, key.width, key.height, PixelFormat.getIntArgbPreInstance(), tile, 0, key.width);
    return image;
  }

  private static int mean(
      int[] pixels, int width, int first, int behind, int firstRow, int behindRow) {
    int[] sums = new int[CHANNELS];
    for (int y = firstRow; y < behindRow; y++) {
      for (int x = first; x < behind; x++) {
        int pixel = pixels[y * width + x];
        for (int channel = 0; channel < CHANNELS; channel++) {
          sums[channel] += (pixel >>> (8 * channel)) & 0xff;
        }
      }
    }
    int count = (behind - first) * (behindRow - firstRow);
    int mean = 0;
    for (int channel = 0; channel < CHANNELS; channel++) {
      mean |= ((sums[channel] + count / 2) / count) << (8 * channel);
    }
    return mean;
  }
}
