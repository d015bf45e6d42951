package org.reelboard.engine.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/** How many bytes a cache may hold: what the user set, else what the disk has room for. */
record Budget(Path folder) {
  /** Some hours of film. */
  private static final long MOST = 10_000_000_000L;

  /** The part of the disk's free space, with what the cache holds, that is taken. */
  private static final int SHARE = 10;

  /** In bytes. */
  long bytes(long used) {
    try {
      return Long.parseLong(Files.readString(file()).strip());
    } catch (NoSuchFileException e) {
      return usual(used);
    } catch (IOException | NumberFormatException e) {
      LoggerFactory.getLogger(Budget.class).warn("the cache's budget is unreadable: {}", file(), e);
      return usual(used);
    }
  }

  void set(long bytes) throws IOException {
    Files.createDirectories(folder);
    Path part = folder.resolve("budget-" + UUID.randomUUID());
    try {
      Files.writeString(part, Long.toString(bytes));
      Files.move(part, file(), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  void reset() throws IOException {
    Files.deleteIfExists(file());
  }

  private Path file() {
    return folder.resolve("budget");
  }

  /** Falls as the disk fills, so that the cache never fills it. */
  private long usual(long used) {
    return Math.min(MOST, (free() + used) / SHARE);
  }

  private long free() {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toFile().getUsableSpace();
  }
}
