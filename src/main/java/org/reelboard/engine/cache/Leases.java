package org.reelboard.engine.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The leases on a cache's entries: each a file that lists keys and was modified when renewed. */
record Leases(Path folder) {
  static Leases of(Path cache) {
    return new Leases(cache.resolve("leases"));
  }

  CacheLease take(Collection<CacheKey> keys) throws IOException {
    Path file = folder.resolve(UUID.randomUUID().toString());
    List<CacheKey> list = List.copyOf(keys);
    write(file, list);
    return new CacheLease(file, list);
  }

  /** Writes a lease, whole at every moment, so that it counts from now. */
  static void write(Path file, List<CacheKey> keys) throws IOException {
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.write(part, keys.stream().map(CacheKey::hex).toList());
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The keys of all leases that last; the files of others are removed. */
  Set<String> keys(Instant now) throws IOException {
    Set<String> keys = new HashSet<>();
    for (Path file : Entries.list(folder, "*")) {
      keys.addAll(lasting(file, now));
    }
    return keys;
  }

  private static List<String> lasting(Path file, Instant now) throws IOException {
    try {
      if (Files.getLastModifiedTime(file).toInstant().plus(CacheLease.LASTS).isBefore(now)) {
        Files.deleteIfExists(file);
        return List.of();
      }
      // In a character set that every byte belongs to: a damaged lease names no key.
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      // Its job has ended just now.
      return List.of();
    }
  }
}
