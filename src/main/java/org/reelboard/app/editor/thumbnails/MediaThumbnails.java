package org.reelboard.app.editor.thumbnails;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.reelboard.engine.media.ClipReader;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.FrameConversion;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.MediaProbe;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.StillReader;

/** Reads small pictures through the engine's own readers. */
public final class MediaThumbnails implements ThumbnailReader {
  private static final int BYTES_PER_PIXEL = 4;

  @Override
  public Image read(Thumbnail wanted) throws MediaException {
    return switch (MediaProbe.probe(wanted.file())) {
      case MediaFacts.Video video -> image(videoFrame(wanted, video));
      case MediaFacts.Still _, MediaFacts.Sound _ ->
          image(StillReader.read(wanted.file(), wanted.atMost()));
    };
  }

  private static Frame videoFrame(Thumbnail wanted, MediaFacts.Video video) throws MediaException {
    try (ClipReader reader =
        ClipReader.open(wanted.file(), fitted(video.size(), wanted.atMost()))) {
      return reader.frameAt(wanted.at());
    }
  }

  /** The largest size of the same shape within a limit, never larger than it is. */
  static Size fitted(Size size, Size atMost) {
    double scale =
        Math.min(
            1,
            Math.min(
                (double) atMost.width() / size.width(), (double) atMost.height() / size.height()));
    return new Size(scaled(size.width(), scale), scaled(size.height(), scale));
  }

  private static int scaled(int length, double scale) {
    return Math.max(1, (int) Math.round(length * scale));
  }

  private static Image image(Frame frame) {
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
