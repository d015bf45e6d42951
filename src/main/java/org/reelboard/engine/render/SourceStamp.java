package org.reelboard.engine.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A file as it is at a moment. As long as its stamp stays the same, so does its content.
 *
 * @param modified when it was last written
 * @param identity what the system tells files of one name apart by; empty where it does not
 */
public record SourceStamp(Path file, long bytes, Instant modified, String identity) {
  /** Clocks of file systems may be as coarse as this. */
  private static final Duration TICK = Duration.ofSeconds(2);

  /** Empty for a file that is not there. */
  public static Optional<SourceStamp> of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new SourceStamp(
              file.toAbsolutePath().normalize(),
              now.size(),
              now.lastModifiedTime().toInstant(),
              now.fileKey() == null ? "" : now.fileKey().toString()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** False where it was written so lately that writing it again might leave the stamp the same. */
  public boolean isSettled(Instant now) {
    return modified.plus(TICK).isBefore(now);
  }
}
