package org.reelboard.engine.picture.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the typefaces lie that the build fetched.
 *
 * @param path need not exist: then the program has only what is inside of it
 */
public record FontFolder(Path path) {
  /** {@code fonts} beside the program's archive, or beside its folder of classes. */
  public static FontFolder besideTheProgram() {
    try {
      URI program = FontFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return new FontFolder(Path.of(program).resolveSibling("fonts"));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it lies", e);
    }
  }

  /** True if the build could fetch them. */
  public boolean isThere() {
    return Files.isDirectory(path);
  }
}
