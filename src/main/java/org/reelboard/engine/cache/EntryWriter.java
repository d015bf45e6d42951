package org.reelboard.engine.cache;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes the content of an entry.
 *
 * @param <X> what it may fail with besides a failure of the disk
 */
@FunctionalInterface
public interface EntryWriter<X extends Exception> {
  /**
   * Writes the content into a file, which is closed again when this returns.
   *
   * @param part a name that no file has yet, in a folder that is there
   */
  void write(Path part) throws X, IOException;
}
