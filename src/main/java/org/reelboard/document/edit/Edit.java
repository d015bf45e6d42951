package org.reelboard.document.edit;

import java.util.List;
import org.reelboard.document.project.Project;

/** A change of a project: a pure function. */
@FunctionalInterface
public interface Edit {
  /**
   * The changed project.
   *
   * @throws EditException if the change makes no sense for this project; nothing is half-applied
   */
  Project apply(Project project) throws EditException;

  /** Several changes, one after the other, as one. */
  static Edit all(List<Edit> edits) {
    return project -> {
      Project changed = project;
      for (Edit edit : edits) {
        changed = edit.apply(changed);
      }
      return changed;
    };
  }
}
