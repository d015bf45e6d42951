package org.reelboard.engine.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A file as it is at a moment. As long as its stamp stays the same, so does its content; when it is
 * written anew, or comes or goes, its stamp is another one.
 *
 * @param bytes -1 for a file that is not there
 * @param modified when it was last written
 * @param identity what the system tells files of one name apart by; empty where it does not
 */
public record FileStamp(Path file, long bytes, Instant modified, String identity) {
  /** Clocks of file systems may be as coarse as this. */
  private static final Duration TICK = Duration.ofSeconds(2);

  /** Also of a file that is not there: whoever reads it will say what is wrong with it. */
  public static FileStamp of(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileStamp(
          absolute,
          now.size(),
          now.lastModifiedTime().toInstant(),
          now.fileKey() == null ? "" : now.fileKey().toString());
    } catch (IOException e) {
      return new FileStamp(absolute, -1, Instant.EPOCH, "");
    }
  }

  /** Empty for a file that is not there. */
  public static Optional<FileStamp> find(Path file) {
    return Optional.of(of(file)).filter(stamp -> stamp.bytes >= 0);
  }

  /** False where it was written so lately that writing it again might leave the stamp the same. */
  public boolean isSettled(Instant now) {
    return modified.plus(TICK).isBefore(now);
  }
}
