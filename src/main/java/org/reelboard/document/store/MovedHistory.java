package org.reelboard.document.store;

import java.util.IdentityHashMap;
import java.util.List;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Project;

/** A history as it is seen from another folder: the same files, by other paths. */
final class MovedHistory {
  private final ProjectFolder from;
  private final ProjectFolder to;
  private final IdentityHashMap<Project, Project> moved = new IdentityHashMap<>();

  private MovedHistory(ProjectFolder from, ProjectFolder to) {
    this.from = from;
    this.to = to;
  }

  static MovedHistory between(ProjectFolder from, ProjectFolder to) {
    return new MovedHistory(from, to);
  }

  History of(History history) {
    return from.equals(to)
        ? history
        : new History(of(history.present()), steps(history.past()), steps(history.future()));
  }

  private List<History.Step> steps(List<History.Step> steps) {
    return steps.stream()
        .map(step ->
            new History.Step(step.label(), step.gesture(), of(step.before()), of(step.after())))
        .toList();
  }

  private Project of(Project project) {
    return moved.computeIfAbsent(project, one -> MovedPaths.of(one, from, to).replaceIn(one));
  }
}
