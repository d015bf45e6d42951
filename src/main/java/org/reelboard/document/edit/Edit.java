package org.reelboard.document.edit;

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
}
