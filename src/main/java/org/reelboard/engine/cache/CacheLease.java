package org.reelboard.engine.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Keys that a job needs until the lease is closed: no process evicts or clears their entries, those
 * that are still to be put among them. Whoever holds a lease renews it, so that the lease of a
 * process that died ends by itself.
 */
public final class CacheLease implements AutoCloseable {
  /** How long a lease lasts from being taken or renewed. */
  public static final Duration LASTS = Duration.ofMinutes(10);

  private final Path file;
  private final List<CacheKey> keys;

  CacheLease(Path file, List<CacheKey> keys) {
    this.file = file;
    this.keys = List.copyOf(keys);
  }

  /**
   * Lets it last anew; several times within {@link #LASTS}.
   *
   * @throws CacheException if that cannot be noted: the entries may be evicted from then on
   */
  public void renew() throws CacheException {
    try {
      Leases.write(file, keys);
    } catch (IOException e) {
      throw Failing.notWritten(file, e);
    }
  }

  /** The job needs the entries no more. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LoggerFactory.getLogger(CacheLease.class).warn("a lease stays until it ends: {}", file, e);
    }
  }
}
