package org.reelboard.app.jobs;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelboard.engine.cache.CacheException;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.cache.CacheLease;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.render.Piece;
import org.reelboard.engine.render.PieceEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what a job has made in the cache until it is joined. Where that cannot be noted the job
 * goes on: pieces that are lost are made again.
 */
final class KeptEntries implements AutoCloseable {
  private static final Duration RENEWED_AFTER = CacheLease.LASTS.dividedBy(5);
  private static final Logger LOG = LoggerFactory.getLogger(KeptEntries.class);

  private final Optional<CacheLease> lease;
  private long renewed = System.nanoTime();

  private KeptEntries(Optional<CacheLease> lease) {
    this.lease = lease;
  }

  static KeptEntries of(Collection<Piece> pieces, DerivedCache cache) {
    try {
      return new KeptEntries(
          Optional.of(cache.lease(pieces.stream().flatMap(KeptEntries::keys).toList())));
    } catch (CacheException e) {
      LOG.warn("pieces may be evicted: {}", e.sentence(), e);
      return new KeptEntries(Optional.empty());
    }
  }

  private static Stream<CacheKey> keys(Piece piece) {
    return piece.entries().stream().map(PieceEntry::key);
  }

  /** Lets it last anew where it is time to. */
  synchronized void renew() {
    if (lease.isEmpty() || System.nanoTime() - renewed < RENEWED_AFTER.toNanos()) {
      return;
    }
    try {
      lease.get().renew();
      renewed = System.nanoTime();
    } catch (CacheException e) {
      LOG.warn("pieces may be evicted: {}", e.sentence(), e);
    }
  }

  @Override
  public void close() {
    lease.ifPresent(CacheLease::close);
  }
}
