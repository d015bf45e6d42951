package org.reelboard.engine.cache;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of the entries of one cache. */
record Entries(Path folder) {
  /**
   * An entry's file as it stands on the disk.
   *
   * @param used when it was last put or found
   */
  record Stored(Path file, CacheKind kind, Entry entry, long bytes, Instant used) {}

  Path kind(CacheKind kind) {
    return folder.resolve(kind.folder());
  }

  /** The files that carry a key: one as a rule. */
  List<Path> of(CacheKind kind, CacheKey key) throws IOException {
    return list(Entry.shard(kind(kind), key), key.hex() + "-*");
  }

  List<Stored> all() throws IOException {
    List<Stored> all = new ArrayList<>();
    for (CacheKind kind : CacheKind.values()) {
      for (Path shard : list(kind(kind), "??")) {
        for (Path file : list(shard, "*")) {
          stored(kind, file).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static Optional<Stored> stored(CacheKind kind, Path file) throws IOException {
    Optional<Entry> entry = Entry.named(file);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new Stored(file, kind, entry.get(), now.size(), now.lastModifiedTime().toInstant()));
    } catch (NoSuchFileException e) {
      // Another process removed it just now.
      return Optional.empty();
    }
  }

  /** The files of a folder; none where there is no such folder. */
  static List<Path> list(Path folder, String glob) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
      List<Path> list = new ArrayList<>();
      files.forEach(list::add);
      return list;
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }
}
