package org.reelboard.app.editor.desktop;

import java.nio.file.Path;

/** Shows a file to the user in the desktop's file manager. */
@FunctionalInterface
public interface FileRevealer {
  void show(Path file);
}
