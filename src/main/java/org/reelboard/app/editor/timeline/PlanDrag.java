package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
  private final Plan drawn;
  private final Plan free;
  private final History before;
  private final Project start;
  private final Companions companions;
  private final Optional<String> gesture = Optional.of(UUID.randomUUID().toString());

  /**
   * @param plan by what draws it to edges; while Alt is held nothing does
   */
  PlanDrag(
      EditorModel model,
      TimeScale scale,
      double grabbedAt,
      Snapping snapping,
      Function<Snapping, Plan> plan) {
    this.model = model;
    this.scale = scale;
    this.grabbedAt = grabbedAt;
    this.drawn = plan.apply(snapping);
    this.free = plan.apply(Snapping.OFF);
    this.before = model.history().get();
    this.start = model.project().get();
    this.companions = Companions.of(start, drawn.moving());
  }

  @Override
  public Feedback to(Pointer pointer) {
    Plan plan = pointer.held().alt() ? free : drawn;
    Plan.Step step = plan.at(Math.round(scale.framesIn(pointer.x() - grabbedAt)));
    model.apply(plan.label(), gesture, _ -> step.edit().apply(start));
    Companions now = companions.after(start, model.project().get());
    List<String> badge = new ArrayList<>();
    badge.add(plan.badge(model.project().get(), model.layout().get()));
    badge.addAll(now.words());
    return Feedback.NONE
        .with(step.guide(), step.shift() * scale.pixelsPerFrame())
        .saying(badge)
        .along(now);
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
