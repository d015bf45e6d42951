package org.reelboard.document.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Problem;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.ProjectRules;

/**
 * A project file: loading, and saving so that nothing is ever lost. A save writes beside the file,
 * forces that to the device, reads it back, compares it, and renames it; the version before is kept
 * as one of {@value Generations#KEPT} generations in {@code .reelboard/generations}. What is saved
 * can be loaded: that is tried on the text before anything is written.
 */
public final class ProjectFile {
  /** Far more than the largest project; nothing else is read into memory. */
  private static final long MOST_BYTES = 256L * 1024 * 1024;

  private ProjectFile() {}

  /**
   * Reads a project.
   *
   * @throws ProjectFormatException if the file is not a valid project, with every place
   * @throws StoreException if it cannot be read
   */
  public static Project load(Path file) throws StoreException {
    return ProjectJson.read(name(file), bytes(file));
  }

  /**
   * Reads the text of a project file that lies elsewhere than on the disk.
   *
   * @param name what the text is called in problems
   * @throws ProjectFormatException if it is not a valid project, with every place
   */
  public static Project read(String name, byte[] utf8) throws ProjectFormatException {
    return ProjectJson.read(name, utf8);
  }

  /**
   * Saves a project.
   *
   * @throws StoreException if it could not be saved; the file on the disk is as it was
   */
  public static void save(Path file, Project project) throws StoreException {
    save(file, project, Disk.REAL);
  }

  static void save(Path file, Project project, Disk disk) throws StoreException {
    byte[] text = text(file, project);
    try {
      // A link stays a link: what it points to is replaced.
      Path target = Files.exists(file) ? file.toRealPath() : file;
      if (Files.exists(target) && !Files.isWritable(target)) {
        throw new StoreException(Texts.of("document.store.write-protected", name(file)));
      }
      if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), text)) {
        return;
      }
      new Generations(file).keep();
      new SafeWrite(disk).write(target, text);
    } catch (IOException e) {
      throw new StoreException(
          Texts.of("document.store.not-saved", name(file), Failure.sentence(e)), e);
    }
  }

  static byte[] bytes(Path file) throws StoreException {
    try {
      if (Files.isDirectory(file)) {
        throw new StoreException(Texts.of("document.store.is-folder", name(file)));
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new StoreException(Texts.of("document.store.too-large", name(file)));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StoreException(
          Texts.of("document.store.not-read", name(file), Failure.sentence(e)), e);
    }
  }

  private static byte[] text(Path file, Project project) throws StoreException {
    List<Problem> problems = ProjectRules.check(project);
    if (!problems.isEmpty()) {
      throw new StoreException(
          Texts.of("document.store.invalid", name(file), problems.getFirst().toString()));
    }
    byte[] text = ProjectJson.text(project);
    if (!Arrays.equals(text, ProjectJson.text(ProjectJson.read(name(file), text)))) {
      throw new StoreException(Texts.of("document.store.not-loadable", name(file)));
    }
    return text;
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
