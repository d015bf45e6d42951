package org.reelboard.engine.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.reelboard.document.Texts;
import org.slf4j.LoggerFactory;

/**
 * A file that is written beside its target and takes the target's name when it is whole. Until then
 * a file that has the name already stays as it is.
 *
 * @param path where it is written; in the target's folder, so that renaming copies nothing
 */
record PartFile(Path path, Path target) {
  private static final String ENDING = ".part";

  /** Makes an empty part file; fails where no file could be written. */
  static PartFile beside(Path wanted) throws MediaException {
    Path target = wanted.toAbsolutePath().normalize();
    if (Files.isDirectory(target)) {
      throw new MediaException(Texts.of("engine.film.target-is-folder", target));
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new MediaException(Texts.of("engine.film.no-folder", target));
    }
    Path part = folder.resolve(prefix(target) + UUID.randomUUID() + ENDING);
    try {
      // Not createTempFile: the film shall have the usual permissions.
      return new PartFile(Files.createFile(part), target);
    } catch (FileAlreadyExistsException e) {
      throw new IllegalStateException("a random name was taken: " + part, e);
    } catch (IOException e) {
      throw WriteFailure.of(e, target, "engine.film.no-permission");
    }
  }

  /**
   * Removes what processes that were killed have left of a target, which nobody else writes now.
   */
  static void discardLeftBehind(Path wanted) {
    Path target = wanted.toAbsolutePath().normalize();
    Path folder = target.resolveSibling(".");
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(folder, prefix(target) + "*" + ENDING)) {
      left.forEach(part -> new PartFile(part, target).discard());
    } catch (IOException | DirectoryIteratorException e) {
      LoggerFactory.getLogger(PartFile.class).debug("{} cannot be listed", folder, e);
    }
  }

  /** How the parts of a target are named; a hash, so that no name becomes too long. */
  private static String prefix(Path target) {
    return ".reelboard-%08x-".formatted(String.valueOf(target.getFileName()).hashCode());
  }

  /** Gives the finished file the target's name, on disk to stay. */
  void becomeTarget() throws MediaException {
    try {
      try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      rename();
    } catch (IOException e) {
      throw WriteFailure.of(e, target, "engine.film.not-renamed");
    }
  }

  /** Removes what has been written; after {@link #becomeTarget} it does nothing. */
  void discard() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      LoggerFactory.getLogger(PartFile.class).warn("could not remove {}", path, e);
    }
  }

  private void rename() throws IOException {
    try {
      Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
