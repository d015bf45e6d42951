package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.reelboard.document.ReelboardException;

/** Opens the window and returns when it is closed. */
@FunctionalInterface
public interface EditorStart {
  /**
   * Opens the editor.
   *
   * @param project the project file to open; empty for an empty window
   */
  void open(Optional<Path> project) throws ReelboardException;
}
