package org.reelboard.app.editor.thumbnails;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.image.Image;
import org.reelboard.engine.cache.CacheException;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.StillWriter;
import org.reelboard.engine.render.EngineVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Small pictures through the engine's own readers, kept in the cache as PNG: then a project that is
 * opened again shows them without its large files being decoded.
 */
public final class MediaThumbnails implements ThumbnailReader {
  private static final Logger LOG = LoggerFactory.getLogger(MediaThumbnails.class);

  private final DerivedCache cache;
  private final MediaFrames frames = new MediaFrames();

  public MediaThumbnails(DerivedCache cache) {
    this.cache = cache;
  }

  @Override
  public Image read(Thumbnail wanted) throws MediaException {
    Optional<CacheKey> key = key(wanted);
    if (key.isPresent()) {
      Optional<Image> kept = kept(key.get());
      if (kept.isPresent()) {
        return kept.get();
      }
    }
    Frame frame = frames.read(wanted);
    if (key.isPresent() && key.equals(key(wanted))) {
      keep(key.get(), frame);
    }
    return FrameImages.of(frame);
  }

  /** Empty for a file that is not there or is being written: nothing is to be kept of it. */
  private static Optional<CacheKey> key(Thumbnail wanted) {
    return FileStamp.find(wanted.file())
        .filter(stamp -> stamp.isSettled(Instant.now()))
        .map(stamp ->
            CacheKey.of(
                String.join(
                    " ",
                    "thumbnail",
                    stamp.toString(),
                    wanted.at().toString(),
                    wanted.atMost().toString(),
                    EngineVersion.ofThisProgram())));
  }

  private Optional<Image> kept(CacheKey key) {
    return cache.find(CacheKind.THUMBNAILS, key).flatMap(MediaThumbnails::png);
  }

  private static Optional<Image> png(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(new Image(in)).filter(image -> !image.isError());
    } catch (IOException e) {
      LOG.debug("another process has just evicted {}", file, e);
      return Optional.empty();
    }
  }

  private void keep(CacheKey key, Frame frame) {
    try {
      cache.put(CacheKind.THUMBNAILS, key, part -> StillWriter.png(frame, part));
    } catch (CacheException | MediaException e) {
      LOG.info("a small picture is not kept: {}", e.sentence());
    }
  }
}
