package org.reelboard.app.editor.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectSession;
import org.reelboard.document.store.StoreException;

/** Projects without a place of their own yet: each in its own folder in the state folder. */
final class Drafts {
  private static final String FILE = "project.reel.json";

  private final Path folder;

  Drafts(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Where the next draft goes. */
  Path next() {
    return folder.resolve(UUID.randomUUID().toString()).resolve(FILE);
  }

  boolean contains(Path project) {
    return project.toAbsolutePath().normalize().startsWith(folder);
  }

  ProjectSession create(Path project, Project start) throws StoreException {
    try {
      Files.createDirectories(project.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw failed(e);
    }
    return ProjectSession.create(project, start);
  }

  /** Drafts that were left behind, as by a crash; the latest first. */
  List<Path> left() throws StoreException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .map(one -> one.resolve(FILE))
          .filter(Files::exists)
          // Another window is at work on that one.
          .filter(file -> !ProjectSession.isOpen(file))
          .sorted(Comparator.comparingLong((Path one) -> one.toFile().lastModified()).reversed())
          .toList();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Saves a project under another name; where it was a draft, that goes away. */
  ProjectSession moveOut(ProjectSession open, Path target, History latest) throws StoreException {
    ProjectSession moved = open.saveAs(target, latest);
    if (!moved.file().equals(open.file())) {
      remove(open.file());
    }
    return moved;
  }

  /** Removes a draft that was saved elsewhere or given up; other projects are left alone. */
  void remove(Path project) throws StoreException {
    if (!contains(project)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(project.toAbsolutePath().getParent())) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private StoreException failed(IOException e) {
    return new StoreException(Texts.of("editor.draft.folder", folder.toString()), e);
  }
}
