package org.reelboard.engine.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/** Entries in the making: files of random names in a folder of their own. */
record Parts(Path folder) {
  /** A part that nobody has written to for so long was left by a process that died. */
  private static final Duration LEFT_BEHIND = Duration.ofDays(1);

  static Parts of(Path cache) {
    return new Parts(cache.resolve("parts"));
  }

  /** A name for a new part. */
  Path fresh() {
    return folder.resolve(UUID.randomUUID().toString());
  }

  void makeFolder() throws IOException {
    Files.createDirectories(folder);
  }

  /** Removes a part, if it is there. */
  static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      LoggerFactory.getLogger(Parts.class).warn("a part stays for a day: {}", part, e);
    }
  }

  void removeLeftBehind(Instant now) throws IOException {
    for (Path part : Entries.list(folder, "*")) {
      if (Files.exists(part)
          && Files.getLastModifiedTime(part).toInstant().plus(LEFT_BEHIND).isBefore(now)) {
        Files.deleteIfExists(part);
      }
    }
  }
}
