package org.reelboard.app.editor.ahead;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.reelboard.engine.cache.CacheKey;

/**
 * What it takes to draw a frame of each piece, as it was measured. The least of several counts:
 * whatever else the machine does makes it longer, and nothing makes it shorter. For any threads.
 */
final class AheadCosts {
  /** Fewer tell nothing: the first of a scene wait for files. */
  private static final int LEAST_FRAMES = 3;

  private final Map<CacheKey, Measured> byPiece = new ConcurrentHashMap<>();

  private record Measured(int frames, long leastNanos) {
    Measured plus(Measured other) {
      return new Measured(frames + other.frames, Math.min(leastNanos, other.leastNanos));
    }
  }

  /** One frame of a piece took so long. */
  void took(CacheKey piece, long nanos) {
    byPiece.merge(piece, new Measured(1, nanos), Measured::plus);
  }

  /** What the cheapest frame of a piece took; empty where too few were measured. */
  Optional<Long> of(CacheKey piece) {
    return Optional.ofNullable(byPiece.get(piece))
        .filter(measured -> measured.frames() >= LEAST_FRAMES)
        .map(Measured::leastNanos);
  }

  /** The machine reads its files in another way now. */
  void forget() {
    byPiece.clear();
  }
}
