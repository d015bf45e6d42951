package org.reelboard.engine.cache;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What a cache holds, by kind; every kind is named. */
public record CacheUse(Map<CacheKind, Share> shares) {
  public CacheUse {
    Map<CacheKind, Share> all = new EnumMap<>(CacheKind.class);
    for (CacheKind kind : CacheKind.values()) {
      all.put(kind, shares.getOrDefault(kind, Share.NOTHING));
    }
    shares = Collections.unmodifiableMap(all);
  }

  /** Some entries and their size. */
  public record Share(long entries, long bytes) {
    static final Share NOTHING = new Share(0, 0);

    Share plus(Share other) {
      return new Share(entries + other.entries, bytes + other.bytes);
    }
  }

  /** All kinds together. */
  public Share total() {
    return shares.values().stream().reduce(Share.NOTHING, Share::plus);
  }
}
