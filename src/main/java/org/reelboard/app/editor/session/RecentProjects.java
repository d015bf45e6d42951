package org.reelboard.app.editor.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reelboard.document.Texts;
import org.reelboard.document.store.StoreException;

/** The projects that were open, the latest first: one path a line in the state folder. */
final class RecentProjects {
  private static final int AT_MOST = 8;

  private final Path file;

  RecentProjects(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** Those that still exist. */
  List<Path> list() throws StoreException {
    try {
      return Files.readAllLines(file).stream().map(Path::of).filter(Files::exists).toList();
    } catch (NoSuchFileException _) {
      return List.of();
    } catch (IOException e) {
      throw new StoreException(Texts.of("editor.recent.unreadable", file.toString()), e);
    }
  }

  /** Puts a project first. */
  List<Path> add(Path project) throws StoreException {
    Set<Path> paths = new LinkedHashSet<>();
    paths.add(project.toAbsolutePath().normalize());
    paths.addAll(list());
    List<Path> kept = paths.stream().limit(AT_MOST).toList();
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, kept.stream().map(Path::toString).toList());
    } catch (IOException e) {
      throw new StoreException(Texts.of("editor.recent.unwritable", file.toString()), e);
    }
    return kept;
  }
}
