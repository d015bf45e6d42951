package org.reelboard.app.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library, unpacked once for all processes. Left alone, each would unpack a copy
 * among the temporary files, and those that are killed would leave theirs behind.
 */
final class SqliteLibrary {
  private static final String PATH = "org.sqlite.lib.path";
  private static final String TEMP = "org.sqlite.tmpdir";

  private SqliteLibrary() {}

  /** Lets SQLite take the library from this folder; where that cannot be, it unpacks a copy. */
  static void keepIn(Path folder) {
    String name = LibraryLoaderUtil.getNativeLibName();
    String known = System.getProperty(PATH);
    if (known != null && Files.exists(Path.of(known, name))) {
      return;
    }
    Path place = folder.resolve("native").resolve("sqlite-" + SQLiteJDBCLoader.getVersion());
    try {
      if (!Files.exists(place.resolve(name))) {
        unpack(place, name);
      }
      System.setProperty(PATH, place.toString());
      System.setProperty(TEMP, place.toString());
    } catch (IOException e) {
      LoggerFactory.getLogger(SqliteLibrary.class).info("{} cannot be used", place, e);
    }
  }

  private static void unpack(Path place, String name) throws IOException {
    Files.createDirectories(place);
    Path part = Files.createTempFile(place, name, ".part");
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream packed = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (packed == null) {
        throw new IOException("there is no " + resource);
      }
      Files.copy(packed, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, place.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
