package org.reelboard.document.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.reelboard.document.project.AssetPath;

/**
 * The folder a project file lies in; asset paths are relative to it.
 *
 * @param folder absolute and normalized
 */
public record ProjectFolder(Path folder) {
  private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f<>:\"|?*]");

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
    try {
      return folder.resolve(asset.value()).normalize();
    } catch (InvalidPathException e) {
      // A name that another system allows and this one does not: no file here can have it.
      return folder.resolve(FORBIDDEN.matcher(asset.value()).replaceAll("_")).normalize();
    }
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
