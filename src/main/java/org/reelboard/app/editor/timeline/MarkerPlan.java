package org.reelboard.app.editor.timeline;

import java.util.OptionalLong;
import org.reelboard.document.edit.MarkerEdits;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;

/** Dragging a marker; it comes to belong to the scene that it comes to stand over. */
record MarkerPlan(Layout layout, MarkerFlag flag, Snapping snapping, TimeScale scale)
    implements Plan {
  @Override
  public String label() {
    return "editor.timeline.step.move-marker";
  }

  @Override
  public Step at(long frames) {
    Snapping.Snapped to = snapping.snap(flag.frame() + frames, scale);
    long frame = Math.clamp(to.frame(), 0, Math.max(0, layout.frames() - 1));
    return new Step(
        frame == flag.frame()
            ? project -> project
            : MarkerEdits.move(flag.marker().id(), layout.rate().instant(frame)),
        frame == to.frame() ? to.guide() : OptionalLong.empty(),
        0);
  }

  @Override
  public String badge(Project project, Layout after) {
    return MarkerFlag.of(project, after).stream()
        .filter(one -> one.marker().id().equals(flag.marker().id()))
        .findFirst()
        .map(one -> Timecode.of(one.frame(), after.rate()))
        .orElse("");
  }
}
