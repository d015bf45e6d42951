package org.reelboard.document.edit;

import java.util.List;
import org.reelboard.document.project.Problem;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.ProjectRules;

/** Edits whose result is always a valid project. */
final class Checked {
  private Checked() {}

  /** The edit, then transitions that fit; refused where the result breaks a rule. */
  static Edit edit(Edit raw) {
    return project -> {
      Project changed = TransitionFit.fit(raw.apply(project));
      List<Problem> problems = ProjectRules.check(changed);
      if (!problems.isEmpty()) {
        throw new EditException(problems.getFirst().toString());
      }
      return changed;
    };
  }
}
