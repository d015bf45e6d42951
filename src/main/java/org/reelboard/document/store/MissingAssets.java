package org.reelboard.document.store;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Project;

/** The files of a project that are not there: an ordinary state, no error. */
public final class MissingAssets {
  private MissingAssets() {}

  /** In the order of their paths. Looks at the disk; not for the JavaFX thread. */
  public static List<MissingAsset> of(Project project, ProjectFolder folder) {
    return UsedAssets.of(project).stream()
        .filter(path -> !Files.isRegularFile(folder.file(path)))
        .map(path -> new MissingAsset(path, Optional.ofNullable(project.assets().get(path))))
        .toList();
  }
}
