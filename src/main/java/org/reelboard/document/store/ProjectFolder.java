package org.reelboard.document.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.project.AssetPath;

/**
 * The folder a project file lies in; asset paths are relative to it.
 *
 * @param folder absolute and normalized
 */
public record ProjectFolder(Path folder) {
  public ProjectFolder {
    folder = folder.toAbsolutePath().normalize();
  }

  /** The folder of a project file. */
  public static ProjectFolder of(Path projectFile) {
    Path parent = projectFile.toAbsolutePath().normalize().getParent();
    return new ProjectFolder(parent == null ? projectFile.toAbsolutePath() : parent);
  }

  /** Where the asset's file lies on this machine; it need not exist. */
  public Path file(AssetPath asset) {
    return folder.resolve(asset.value()).normalize();
  }

  /** How a file is written in the project. */
  public AssetPath asset(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    boolean sameVolume = absolute.getRoot() != null && absolute.getRoot().equals(folder.getRoot());
    Path written = sameVolume ? folder.relativize(absolute) : absolute;
    List<String> parts = new ArrayList<>();
    if (written.getRoot() != null) {
      parts.add(written.getRoot().toString().replace('\\', '/').replaceAll("/$", ""));
    }
    written.forEach(part -> parts.add(part.toString()));
    return new AssetPath(String.join("/", parts));
  }
}
