package org.reelboard.document.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Puts a whole file in the place of another so that at every instant, a crash or a power failure
 * included, either the old content or the new one is there: the new content is written beside it,
 * forced to the device, read back and compared, and only then renamed.
 */
public final class SafeWrite {
  private static final String PREFIX = ".reelboard-saving-";
  private static final Duration LEFT_BEHIND = Duration.ofHours(1);

  private final Disk disk;

  SafeWrite(Disk disk) {
    this.disk = disk;
  }

  /** Writes to the disks of this machine. */
  public static SafeWrite toDisk() {
    return new SafeWrite(Disk.REAL);
  }

  /**
   * Writes a file whose folder is there.
   *
   * @throws IOException if it failed; the old content is untouched and nothing is left beside it
   */
  public void write(Path target, byte[] content) throws IOException {
    Path temporary = target.resolveSibling(PREFIX + UUID.randomUUID());
    try {
      disk.write(temporary, content);
      if (!Arrays.equals(content, disk.read(temporary))) {
        throw new IOException("what was read back differs from what was written: " + temporary);
      }
      keepPermissions(target, temporary);
      disk.replace(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
    forceFolder(target);
  }

  /** Removes what saves that were killed have left in a folder, once it is surely dead. */
  static void cleanUp(Path folder) throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.filter(file -> file.getFileName().toString().startsWith(PREFIX)).toList();
    }
    for (Path file : left) {
      if (Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(LEFT_BEHIND))) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.notExists(from)
        || Files.getFileAttributeView(to, PosixFileAttributeView.class) == null) {
      return;
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
    // Asked for first, because a disk that has none (FAT) takes no change.
    if (!permissions.equals(Files.getPosixFilePermissions(to))) {
      Files.setPosixFilePermissions(to, permissions);
    }
  }

  /** Makes the new name survive a power failure; not every system lets a folder be forced. */
  private static void forceFolder(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows: a folder cannot be opened, and a rename needs no such help.
      return;
    }
  }
}
