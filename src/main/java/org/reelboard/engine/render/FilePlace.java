package org.reelboard.engine.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Where files really are, whichever of their folders' names they are called by. */
public final class FilePlace {
  private FilePlace() {}

  /**
   * The place that a file which is written takes: links among its folders are followed, a link in
   * its own place is not, as it would be replaced.
   */
  public static Path of(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = file.toAbsolutePath().getParent();
    Path name = absolute.getFileName();
    try {
      if (folder == null || name == null || !Files.isDirectory(folder)) {
        return absolute;
      }
      Path place = folder.toRealPath().resolve(name);
      // Where names differ by more than their letters' case only, this is the one on the disk.
      return Files.exists(place, LinkOption.NOFOLLOW_LINKS)
          ? place.toRealPath(LinkOption.NOFOLLOW_LINKS)
          : place;
    } catch (IOException e) {
      LoggerFactory.getLogger(FilePlace.class).debug("unknown: where {} really is", file, e);
      return absolute;
    }
  }

  /** Whether writing a file would replace another one, or what that one is a link to. */
  static boolean isSame(Path written, Path other) {
    Path place = of(written);
    return place.equals(of(other)) || place.equals(behind(other));
  }

  private static Path behind(Path link) {
    try {
      return link.toRealPath();
    } catch (IOException e) {
      // There is no such file: nothing can be replaced.
      return link;
    }
  }
}
