package org.reelboard.app.editor.thumbnails;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.FrameConversion;

/** Frames as the window shows them. */
public final class FrameImages {
  private static final int BYTES_PER_PIXEL = 4;

  private FrameImages() {}

  /** A picture of its own of a frame. */
  public static Image of(Frame frame) {
    byte[] pixels = new byte[frame.width() * frame.height() * BYTES_PER_PIXEL];
    FrameConversion.toBgra(frame, pixels);
    WritableImage image = new WritableImage(frame.width(), frame.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            frame.width(),
            frame.height(),
            PixelFormat.getByteBgraPreInstance(),
            pixels,
            0,
            frame.width() * BYTES_PER_PIXEL);
    return image;
  }
}
