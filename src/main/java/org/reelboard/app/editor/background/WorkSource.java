package org.reelboard.app.editor.background;

import java.util.List;

/** Who does background work of one kind; used on the JavaFX thread. */
public interface WorkSource {
  /** How it stands now; short. */
  List<WorkLine> lines();

  /** Stops the work of a line. */
  void stop(String id);

  /** Begins stopped or failed work of a line again. */
  void again(String id);
}
