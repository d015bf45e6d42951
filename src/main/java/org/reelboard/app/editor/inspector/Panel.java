package org.reelboard.app.editor.inspector;

import javafx.scene.Node;
import org.reelboard.document.project.Project;

/** One face of the inspector. */
interface Panel {
  Node view();

  /** Shows what the project says now; called after every change. */
  void show(Project project);

  /** The playhead has moved, and nothing else has changed. */
  default void follow() {}
}
