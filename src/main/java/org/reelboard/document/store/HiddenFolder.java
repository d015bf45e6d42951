package org.reelboard.document.store;

import java.nio.file.Path;

/**
 * What is kept beside a project, in {@code .reelboard}: the journal, the lock and the generations.
 *
 * @param project the project file
 */
record HiddenFolder(Path project) {
  static final String NAME = ".reelboard";

  Path folder() {
    return project.resolveSibling(NAME);
  }

  Path journal() {
    return folder().resolve(name() + ".journal");
  }

  Path lock() {
    return folder().resolve(name() + ".lock");
  }

  Path generations() {
    return folder().resolve("generations");
  }

  /** The project file's name, which all its files begin or end with. */
  String name() {
    return ProjectFile.name(project);
  }
}
