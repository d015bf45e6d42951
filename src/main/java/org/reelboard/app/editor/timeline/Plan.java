package org.reelboard.app.editor.timeline;

import java.util.OptionalLong;
import java.util.Set;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;

/**
 * What it means to drag one thing along the time: a pure function from how far it was dragged to an
 * edit of the project as it was when the drag began.
 */
interface Plan {
  /** Key of the text that names the step for undo. */
  String label();

  Step at(long frames);

  /** The scenes that move in the film, with all that is anchored to them. */
  default Set<SceneId> moving() {
    return Set.of();
  }

  /** A short text for the state that has come out, such as the scene's new duration. */
  String badge(Project project, Layout layout);

  /**
   * What one position of the pointer means.
   *
   * @param guide the edge it was drawn to
   * @param shift by how many frames the picture is moved to keep the dragged edge under the pointer
   */
  record Step(Edit edit, OptionalLong guide, long shift) {}
}
