package org.reelboard.app.editor.timeline;

import java.util.Optional;
import java.util.UUID;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Project;

/**
 * Carries out a plan while the mouse is dragged: every position is worked out from the project as
 * it was at the beginning, so that there and back again changes nothing, and all of it is one step
 * for undo.
 */
final class PlanDrag implements Drag {
  private final EditorModel model;
  private final TimeScale scale;
  private final double grabbedAt;
  private final Plan plan;
  private final History before;
  private final Project start;
  private final Optional<String> gesture = Optional.of(UUID.randomUUID().toString());

  PlanDrag(EditorModel model, TimeScale scale, double grabbedAt, Plan plan) {
    this.model = model;
    this.scale = scale;
    this.grabbedAt = grabbedAt;
    this.plan = plan;
    this.before = model.history().get();
    this.start = model.project().get();
  }

  @Override
  public Feedback to(double x) {
    Plan.Step step = plan.at(Math.round(scale.framesIn(x - grabbedAt)));
    model.apply(plan.label(), gesture, _ -> step.edit().apply(start));
    return Feedback.edge(
        step.guide(),
        plan.badge(model.project().get(), model.layout().get()),
        step.shift() * scale.pixelsPerFrame());
  }

  @Override
  public void drop() {
    // Every position was applied as it came.
  }

  @Override
  public void cancel() {
    model.restore(before);
  }
}
