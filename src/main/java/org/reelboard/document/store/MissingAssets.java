package org.reelboard.document.store;

import java.nio.file.Files;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;

/** The files of a project that are not there: an ordinary state, no error. */
public final class MissingAssets {
  private MissingAssets() {}

  /** In the order of their paths. Looks at the disk; not for the JavaFX thread. */
  public static List<MissingAsset> of(Project project, ProjectFolder folder) {
    return missing(UsedAssets.of(project), project, folder);
  }

  /** Those too that only wait in the library. Looks at the disk; not for the JavaFX thread. */
  public static List<MissingAsset> ofLibrary(Project project, ProjectFolder folder) {
    NavigableSet<AssetPath> known = UsedAssets.of(project);
    known.addAll(project.assets().keySet());
    return missing(known, project, folder);
  }

  private static List<MissingAsset> missing(
      NavigableSet<AssetPath> paths, Project project, ProjectFolder folder) {
    return paths.stream()
        .filter(path -> !Files.isRegularFile(folder.file(path)))
        .map(path -> new MissingAsset(path, Optional.ofNullable(project.assets().get(path))))
        .toList();
  }
}
