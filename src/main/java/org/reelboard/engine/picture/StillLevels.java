package org.reelboard.engine.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.reelboard.engine.cache.CacheException;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.PlainFrames;
import org.reelboard.engine.media.Size;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stills at the sizes they were read at, kept on disk sample by sample: what comes back is what was
 * read, so a frame drawn of it is the same. Decoding a photo takes a tenth of a second, reading its
 * level a few milliseconds.
 */
public final class StillLevels {
  private static final Logger LOG = LoggerFactory.getLogger(StillLevels.class);

  /** What was read within this time is read again as quickly. */
  private static final long QUICK_NANOS = 8_000_000;

  private final DerivedCache cache;
  private final Supplier<String> version;
  private final Executor writing;

  /**
   * @param version of the program: others may read files in another way; asked for when a file is
   *     read, since it takes a while the first time
   * @param writing where levels are written, beside what is drawn
   */
  public StillLevels(DerivedCache cache, Supplier<String> version, Executor writing) {
    this.cache = cache;
    this.version = version;
    this.writing = writing;
  }

  /** Reads a still. */
  interface Reader {
    Frame read() throws MediaException;
  }

  /** A still at a size, as the reader gives it. */
  Frame still(Path file, Size size, Reader reader) throws MediaException {
    Optional<CacheKey> key = key(file, size);
    Optional<Frame> kept = key.flatMap(this::kept);
    if (kept.isPresent()) {
      return kept.get();
    }
    long start = System.nanoTime();
    Frame read = reader.read();
    boolean quick = System.nanoTime() - start < QUICK_NANOS;
    if (!quick && key.isPresent() && key.equals(key(file, size))) {
      // Whoever reads a still does not draw into it, so it can be written while it is used.
      writing.execute(() -> keep(key.get(), read));
    }
    return read;
  }

  /** Empty for a file that is not there or is being written: nothing is to be kept of it. */
  private Optional<CacheKey> key(Path file, Size size) {
    return FileStamp.find(file)
        .filter(stamp -> stamp.isSettled(Instant.now()))
        .map(stamp ->
            CacheKey.of(String.join(" ", "still", stamp.toString(), "" + size, version.get())));
  }

  private Optional<Frame> kept(CacheKey key) {
    return cache.find(CacheKind.STILLS, key).flatMap(StillLevels::read);
  }

  private static Optional<Frame> read(Path file) {
    try {
      return PlainFrames.read(file);
    } catch (IOException e) {
      LOG.debug("another process has just evicted {}", file, e);
      return Optional.empty();
    }
  }

  private void keep(CacheKey key, Frame frame) {
    try {
      cache.<IOException>put(CacheKind.STILLS, key, part -> PlainFrames.write(frame, part));
    } catch (CacheException | IOException e) {
      LOG.info("a still is not kept at its size: {}", e.getMessage());
    }
  }
}
