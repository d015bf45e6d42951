package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.app.editor.NeedsJavaFx;

@NeedsJavaFx
final class TilePicturesTest {
  /** Red at the left quarter, blue at the right one, green between. */
  private static Image stripes(int width, int height) {
    WritableImage image = new WritableImage(width, height);
    for (int x = 0; x < width; x++) {
      Color colour = x < width / 4 ? Color.RED : x >= width * 3 / 4 ? Color.BLUE : Color.LIME;
      for (int y = 0; y < height; y++) {
        image.getPixelWriter().setColor(x, y, colour);
      }
    }
    return image;
  }

  @ParameterizedTest
  @CsvSource({"320, 180, 40, 80", "180, 320, 60, 20", "8, 8, 30, 30", "321, 181, 50, 88"})
  void fillsTheTileWithTheMiddleOfThePicture(int width, int height, int tileWidth, int tileHeight) {
    Image picture = stripes(width, height);
    TilePictures tiles = new TilePictures();
    Image tile = tiles.of(picture, tileWidth, tileHeight);
    assertEquals(tileWidth, tile.getWidth());
    assertEquals(tileHeight, tile.getHeight());
    assertSame(tile, tiles.of(picture, tileWidth, tileHeight));
    double scale = Math.max((double) tileWidth / width, (double) tileHeight / height);
    for (int x : new int[] {0, tileWidth / 2, tileWidth - 1}) {
      double at = (x + 0.5 - tileWidth / 2.0) / scale + width / 2.0;
      Color wanted = picture.getPixelReader().getColor((int) at, height / 2);
      assertEquals(wanted, tile.getPixelReader().getColor(x, tileHeight / 2), "at " + x);
    }
  }
}
