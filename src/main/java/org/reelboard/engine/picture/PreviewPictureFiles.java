package org.reelboard.engine.picture;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.ClipReader;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads pictures for a preview, as it wants them at the moment. */
final class PreviewPictureFiles implements PictureFiles {
  private static final Logger LOG = LoggerFactory.getLogger(PreviewPictureFiles.class);

  private final PictureFiles files;
  private final PreviewReading reading;

  PreviewPictureFiles(PictureFiles files, PreviewReading reading) {
    this.files = files;
    this.reading = reading;
  }

  @Override
  public Size stillSize(Path file) throws MediaException {
    return files.stillSize(file);
  }

  @Override
  public Frame still(Path file, Size size) throws MediaException {
    return reading.still(file, size, () -> files.still(file, size));
  }

  @Override
  public Size footageSize(Path file) throws MediaException {
    return files.footageSize(file);
  }

  @Override
  public Footage footage(Path file, Size shown) {
    return new PreviewFootage(file, shown);
  }

  /** A clip and its proxy, each opened when it is first needed. */
  private final class PreviewFootage implements Footage {
    private final Path file;
    private final Size shown;
    private @Nullable ClipReader clip;
    private @Nullable ClipReader proxy;
    private Optional<Path> proxied = Optional.empty();

    private PreviewFootage(Path file, Size shown) {
      this.file = file;
      this.shown = shown;
    }

    @Override
    public Frame at(Time time) throws MediaException {
      if (reading.clips() != PreviewReading.Clips.EXACT) {
        ClipReader small = proxy();
        if (small != null) {
          reading.drew(PreviewReading.Drawn.OF_STAND_INS);
          return small.frameAt(time);
        }
      }
      return switch (reading.clips()) {
        case EXACT, SMOOTH -> {
          reading.drew(PreviewReading.Drawn.OF_CLIPS);
          yield clip().frameAt(time, reading.unwanted());
        }
        case NEARBY -> {
          reading.drew(PreviewReading.Drawn.OF_STAND_INS);
          yield clip().frameNear(time);
        }
      };
    }

    private ClipReader clip() throws MediaException {
      if (clip == null) {
        clip = ClipReader.openUnread(file, shown);
      }
      return clip;
    }

    private @Nullable ClipReader proxy() {
      Optional<Path> now = reading.proxy(file);
      if (!now.equals(proxied)) {
        closeProxy();
        proxied = now;
        proxy = now.map(this::opened).orElse(null);
      }
      return proxy;
    }

    /** Null where it cannot be read, such as when the cache has just been emptied. */
    private @Nullable ClipReader opened(Path small) {
      try {
        return ClipReader.open(small, smaller(files.footageSize(small)));
      } catch (MediaException e) {
        LOG.info("the clip stands for its proxy: {}", e.sentence());
        return null;
      }
    }

    private Size smaller(Size small) {
      return small.width() < shown.width() ? small : shown;
    }

    private void closeProxy() {
      if (proxy != null) {
        proxy.close();
        proxy = null;
      }
    }

    @Override
    public void close() {
      closeProxy();
      if (clip != null) {
        clip.close();
        clip = null;
      }
    }
  }
}
