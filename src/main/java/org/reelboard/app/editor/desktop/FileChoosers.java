package org.reelboard.app.editor.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files; empty where the question was cancelled. */
public interface FileChoosers {
  Optional<Path> projectToOpen();

  Optional<Path> projectToSave(String suggestedName);

  /** Pictures, videos and sounds. */
  List<Path> media();

  /** Where a film is written. */
  Optional<Path> film(String suggestedName);

  /** Where several films are written. */
  Optional<Path> filmFolder();

  /** Where missing files are looked for. */
  Optional<Path> folderToSearch();
}
