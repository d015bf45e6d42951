package org.reelboard.app.editor.play;

import java.nio.ByteBuffer;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.reelboard.engine.media.Size;

/** The image the window shows, over memory that the player fills. JavaFX thread only. */
final class PictureBuffer {
  private Optional<Surface> surface = Optional.empty();

  private record Surface(Size size, PixelBuffer<ByteBuffer> pixels, Image image) {
    static Surface of(Size size) {
      ByteBuffer memory = ByteBuffer.allocateDirect(4 * size.width() * size.height());
      PixelBuffer<ByteBuffer> pixels =
          new PixelBuffer<>(
              size.width(), size.height(), memory, PixelFormat.getByteBgraPreInstance());
      return new Surface(size, pixels, new WritableImage(pixels));
    }
  }

  /** Puts a picture into the window's image; another image where the size has changed. */
  Image show(Picture picture) {
    Surface target =
        surface
            .filter(now -> now.size().equals(picture.size()))
            .orElseGet(() -> Surface.of(picture.size()));
    surface = Optional.of(target);
    target.pixels().getBuffer().put(0, picture.pixels());
    target.pixels().updateBuffer(_ -> null);
    return target.image();
  }
}
