package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelboard.document.project.Project;

/**
 * A project with the steps that led to it and the steps that were taken back; a value itself.
 *
 * @param past the steps that can be undone, the latest last
 * @param future the steps that can be done again, the next one last
 */
public record History(Project present, List<Step> past, List<Step> future) {
  public History {
    past = List.copyOf(past);
    future = List.copyOf(future);
  }

  /**
   * One step.
   *
   * @param label key of the text that names it, such as {@code document.edit.move-scenes}
   * @param gesture one drag or one turn of a slider: steps of one gesture become one; empty: alone
   */
  public record Step(String label, Optional<String> gesture, Project before, Project after) {}

  public static History of(Project project) {
    return new History(project, List.of(), List.of());
  }

  /** This history with one more step; the steps that were taken back are forgotten. */
  public History apply(String label, Edit edit) throws EditException {
    return apply(label, Optional.empty(), edit);
  }

  /**
   * Like {@link #apply(String, Edit)}, joined to the step before if that is of the same gesture.
   */
  public History apply(String label, Optional<String> gesture, Edit edit) throws EditException {
    Project changed = edit.apply(present);
    if (changed.equals(present)) {
      return this;
    }
    List<Step> steps = new ArrayList<>(past);
    Project before = present;
    if (gesture.isPresent() && !steps.isEmpty() && steps.getLast().gesture().equals(gesture)) {
      before = steps.removeLast().before();
    }
    steps.add(new Step(label, gesture, before, changed));
    return new History(changed, steps, List.of());
  }

  public boolean canUndo() {
    return !past.isEmpty();
  }

  public boolean canRedo() {
    return !future.isEmpty();
  }

  /** One step back; this history where there is none. */
  public History undo() {
    if (past.isEmpty()) {
      return this;
    }
    Step step = past.getLast();
    return new History(step.before(), past.subList(0, past.size() - 1), with(future, step));
  }

  /** One step forward again; this history where there is none. */
  public History redo() {
    if (future.isEmpty()) {
      return this;
    }
    Step step = future.getLast();
    return new History(step.after(), with(past, step), future.subList(0, future.size() - 1));
  }

  /**
   * As it was, or will be again, after so many of all its steps.
   *
   * @param steps 0 for the beginning, at most the number of all steps
   */
  public History at(int steps) {
    if (steps < 0 || steps > past.size() + future.size()) {
      throw new IllegalArgumentException("no step " + steps);
    }
    History walked = this;
    while (walked.past.size() > steps) {
      walked = walked.undo();
    }
    while (walked.past.size() < steps) {
      walked = walked.redo();
    }
    return walked;
  }

  /** The labels of all steps in their order, those that were taken back too. */
  public List<String> labels() {
    return Stream.concat(past.stream(), future.reversed().stream()).map(Step::label).toList();
  }

  private static List<Step> with(List<Step> steps, Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return longer;
  }
}
