package org.reelboard.app.jobs;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * The file that this program runs from. After an update an idle worker is to make way for one of
 * the new version.
 *
 * @param modified when it was written, as it was when the program started
 */
record ProgramFile(Path path, Optional<FileTime> modified) {
  static ProgramFile ofThisProcess() {
    try {
      Path path =
          Path.of(ProgramFile.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new ProgramFile(path, modified(path));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program is nowhere", e);
    }
  }

  /** Something that another build of it does not have. */
  String version() {
    return modified.map(time -> Long.toHexString(time.toMillis())).orElse("0");
  }

  /** True where it is another one by now, or gone. */
  boolean isReplaced() {
    return !modified(path).equals(modified);
  }

  private static Optional<FileTime> modified(Path path) {
    try {
      return Optional.of(Files.getLastModifiedTime(path));
    } catch (IOException e) {
      LoggerFactory.getLogger(ProgramFile.class).debug("{} is gone", path, e);
      return Optional.empty();
    }
  }
}
