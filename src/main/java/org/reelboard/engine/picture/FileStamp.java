package org.reelboard.engine.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file as it is now: when it is written anew, or comes or goes, its stamp is another one.
 *
 * @param modified in milliseconds since 1970
 * @param bytes -1 for a file that is not there
 */
record FileStamp(Path file, long modified, long bytes) {
  static FileStamp of(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileStamp(file, attributes.lastModifiedTime().toMillis(), attributes.size());
    } catch (IOException e) {
      // Whoever reads the file will say what is wrong with it.
      return new FileStamp(file, 0, -1);
    }
  }
}
