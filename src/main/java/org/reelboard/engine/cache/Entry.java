package org.reelboard.engine.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * An entry's key, length and checksum, which its file's name tells: so the content is just what its
 * maker wrote, and still a file that was cut off or changed is known as such.
 *
 * @param length in bytes
 * @param checksum CRC-32C (Castagnoli) of the content
 */
record Entry(CacheKey key, long length, long checksum) {
  private static final int BLOCK = 1 << 16;
  private static final int SHARD = 2;
  private static final Pattern NAME =
      Pattern.compile("([0-9a-f]{64})-([0-9a-f]{1,15})-([0-9a-f]{8})");

  /** The entry that a file would be. */
  static Entry of(CacheKey key, Path file) throws IOException {
    CRC32C sum = new CRC32C();
    long length = 0;
    byte[] block = new byte[BLOCK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        sum.update(block, 0, read);
        length += read;
      }
    }
    return new Entry(key, length, sum.getValue());
  }

  /** What a file's name says; empty for a file that is no entry's. */
  static Optional<Entry> named(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    return name.matches()
        ? Optional.of(
            new Entry(
                new CacheKey(name.group(1)),
                Long.parseLong(name.group(2), 16),
                Long.parseLong(name.group(3), 16)))
        : Optional.empty();
  }

  /** The folder of a kind's entries whose keys begin alike, so that no folder grows large. */
  static Path shard(Path kind, CacheKey key) {
    return kind.resolve(key.hex().substring(0, SHARD));
  }

  Path file(Path kind) {
    return shard(kind, key).resolve("%s-%x-%08x".formatted(key.hex(), length, checksum));
  }

  /** Whether a file's content is the entry's, by reading all of it. */
  boolean isWhole(Path file) throws IOException {
    return Files.size(file) == length && of(key, file).equals(this);
  }
}
