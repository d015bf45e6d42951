package org.reelboard.app.editor.timeline;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/** Dragging the edges of scenes and of their transitions; everything behind them follows. */
final class ScenePlans {
  /** Shorter scenes cannot be grabbed again. */
  private static final long SHORTEST = 2;

  private ScenePlans() {}

  /** Drags a scene's end. */
  record End(Layout layout, Layout.Placement placement, Snapping snapping, TimeScale scale)
      implements Plan {
    @Override
    public String label() {
      return "editor.timeline.step.duration";
    }

    @Override
    public Set<SceneId> moving() {
      return behind(layout, placement);
    }

    @Override
    public Step at(long frames) {
      Snapping.Snapped end = snapping.snap(placement.end() + frames, scale);
      long frame = Math.max(end.frame(), placement.start() + SHORTEST);
      Time duration = layout.rate().instant(frame).minus(placement.exactStart());
      return new Step(
          SceneEdits.setDuration(placement.scene().id(), duration), end.guideAt(frame), 0);
    }

    @Override
    public String badge(Project project, Layout after) {
      return duration(after, placement.scene());
    }
  }

  /** Drags a scene's start: its end stays on the same picture. */
  record Start(Layout layout, Layout.Placement placement, Snapping snapping, TimeScale scale)
      implements Plan {
    @Override
    public String label() {
      return "editor.timeline.step.trim";
    }

    @Override
    public Set<SceneId> moving() {
      return from(layout, placement);
    }

    @Override
    public Step at(long frames) {
      long wanted = snapping.snap(placement.start() + frames, scale).frame();
      long start = Math.clamp(wanted, earliest(), placement.end() - SHORTEST);
      OptionalLong guide =
          snapping.edges().contains(start) ? OptionalLong.of(start) : OptionalLong.empty();
      FrameRate rate = layout.rate();
      Time by = rate.instant(start).minus(rate.instant(placement.start()));
      Edit edit =
          by.isZero() ? project -> project : SceneEdits.trimStart(placement.scene().id(), by);
      return new Step(edit, guide, start - placement.start());
    }

    /** A clip can be opened up to the start of its file, anything else as far as one likes. */
    private long earliest() {
      return placement.scene().source() instanceof Source.Clip clip
          ? placement.start() - layout.rate().frameAt(clip.in().dividedBy(clip.speed()))
          : Long.MIN_VALUE;
    }

    @Override
    public String badge(Project project, Layout after) {
      return duration(after, placement.scene());
    }
  }

  /** Draws a crossfade out of the joint to the scene before: as long as it is pulled. */
  record NewTransition(Layout layout, Layout.Placement placement) implements Plan {
    @Override
    public String label() {
      return "editor.timeline.step.transition";
    }

    @Override
    public Set<SceneId> moving() {
      return from(layout, placement);
    }

    @Override
    public Step at(long frames) {
      Time length = layout.rate().instant(Math.abs(frames));
      Edit edit =
          length.isZero()
              ? project -> project
              : SceneEdits.setTransition(
                  placement.scene().id(),
                  Optional.of(new Transition(TimelineActions.CROSSFADE, length)));
      return new Step(edit, OptionalLong.empty(), 0);
    }

    @Override
    public String badge(Project project, Layout after) {
      return overlap(after, placement.scene());
    }
  }

  /** Drags the start of the transition into a scene: it becomes longer to the left. */
  record TransitionStart(Layout layout, Layout.Placement placement) implements Plan {
    @Override
    public String label() {
      return "editor.timeline.step.transition";
    }

    @Override
    public Set<SceneId> moving() {
      return from(layout, placement);
    }

    @Override
    public Step at(long frames) {
      return new Step(length(layout, placement, -frames), OptionalLong.empty(), 0);
    }

    @Override
    public String badge(Project project, Layout after) {
      return overlap(after, placement.scene());
    }
  }

  /** Drags the end of the transition into a scene: it becomes longer to the right. */
  record TransitionEnd(Layout layout, Layout.Placement placement) implements Plan {
    @Override
    public String label() {
      return "editor.timeline.step.transition";
    }

    @Override
    public Set<SceneId> moving() {
      return from(layout, placement);
    }

    @Override
    public Step at(long frames) {
      return new Step(length(layout, placement, frames), OptionalLong.empty(), 0);
    }

    @Override
    public String badge(Project project, Layout after) {
      return overlap(after, placement.scene());
    }
  }

  /** A scene and all behind it. */
  private static Set<SceneId> from(Layout layout, Layout.Placement first) {
    return layout.placements().stream()
        .dropWhile(one -> !one.equals(first))
        .map(one -> one.scene().id())
        .collect(Collectors.toSet());
  }

  /** All scenes behind one. */
  private static Set<SceneId> behind(Layout layout, Layout.Placement placement) {
    Set<SceneId> behind = from(layout, placement);
    behind.remove(placement.scene().id());
    return behind;
  }

  private static Edit length(Layout layout, Layout.Placement placement, long more) {
    Optional<Transition> transition = placement.scene().transition();
    long frames = Math.max(1, placement.overlap() + more);
    Time duration = layout.rate().instant(frames);
    return SceneEdits.setTransition(
        placement.scene().id(), transition.map(now -> now.withDuration(duration)));
  }

  private static String duration(Layout after, Scene scene) {
    return after
        .placement(scene.id())
        .map(placement -> Timecode.of(placement.frames(), after.rate()))
        .orElse("");
  }

  private static String overlap(Layout after, Scene scene) {
    return after
        .placement(scene.id())
        .map(placement -> Timecode.of(placement.overlap(), after.rate()))
        .orElse("");
  }
}
