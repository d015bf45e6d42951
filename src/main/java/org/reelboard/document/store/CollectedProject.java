package org.reelboard.document.store;

import java.nio.file.Path;
import java.util.List;
import org.reelboard.document.project.AssetPath;

/**
 * A project that was copied into a folder with all it uses.
 *
 * @param file the copied project file
 * @param files how many files were copied beside it
 * @param bytes their size
 * @param missing what could not be copied because it was not there; the copy names it as the
 *     original does
 */
public record CollectedProject(Path file, int files, long bytes, List<AssetPath> missing) {
  public CollectedProject {
    missing = List.copyOf(missing);
  }
}
