package org.reelboard.app.editor.thumbnails;

import java.time.Duration;
import org.reelboard.engine.media.ClipReader;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.MediaProbe;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.StillReader;

/** Reads small pictures out of media files. */
final class MediaFrames {
  private static final Duration IDLE = Duration.ofSeconds(3);

  private final ClipReaders clips = new ClipReaders(IDLE);

  Frame read(Thumbnail wanted) throws MediaException {
    // What a file is need not be asked again while it is open.
    if (clips.has(wanted.file(), wanted.atMost())) {
      return clips.frame(wanted.file(), wanted.atMost(), wanted.at(), () -> open(wanted));
    }
    return switch (MediaProbe.probe(wanted.file())) {
      case MediaFacts.Video video ->
          clips.frame(wanted.file(), wanted.atMost(), wanted.at(), () -> open(wanted, video));
      case MediaFacts.Still _, MediaFacts.Sound _ ->
          StillReader.read(wanted.file(), wanted.atMost());
    };
  }

  private static ClipReader open(Thumbnail wanted) throws MediaException {
    return MediaProbe.probe(wanted.file()) instanceof MediaFacts.Video video
        ? open(wanted, video)
        : ClipReader.open(wanted.file(), wanted.atMost());
  }

  private static ClipReader open(Thumbnail wanted, MediaFacts.Video video) throws MediaException {
    return ClipReader.open(wanted.file(), fitted(video.size(), wanted.atMost()));
  }

  /** The largest size of the same shape within a limit, never larger than it is. */
  private static Size fitted(Size size, Size atMost) {
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
}
