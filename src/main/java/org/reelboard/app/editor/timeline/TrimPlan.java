package org.reelboard.app.editor.timeline;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.TrimEdits;
import org.reelboard.document.edit.TrimRange;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/**
 * Dragging what leaves the film as long as it is, by whole frames and as far as files and
 * transitions allow.
 *
 * @param placement of the scene behind the edge, or of the scene that slips or slides
 */
record TrimPlan(Trim trim, Layout layout, Layout.Placement placement, TrimRange range, Drawn drawn)
    implements Plan {

  /** What draws what is dragged, and how closely one looks. */
  record Drawn(Snapping snapping, TimeScale scale) {}

  /** What is dragged. */
  enum Trim {
    /** The edge between two scenes. */
    ROLL,
    /** What a clip shows. */
    SLIP,
    /** A scene between its neighbours. */
    SLIDE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String label() {
    return "editor.timeline.step." + trim.key();
  }

  @Override
  public Set<SceneId> moving() {
    return trim == Trim.SLIDE ? Set.of(id()) : Set.of();
  }

  @Override
  public Step at(long frames) {
    Snapping.Snapped wanted = wanted(frames);
    long by = Math.clamp(wanted.frame(), least(), most());
    OptionalLong guide = by == wanted.frame() ? wanted.guide() : OptionalLong.empty();
    return new Step(by == 0 ? project -> project : edit(rate().instant(by)), guide, 0);
  }

  /** By how many frames it is moved, and to which edge it was drawn. */
  private Snapping.Snapped wanted(long frames) {
    long start = placement.start();
    return switch (trim) {
      case SLIP -> new Snapping.Snapped(-frames, OptionalLong.empty());
      case ROLL -> moved(drawn.snapping().snap(start + frames, drawn.scale()));
      case SLIDE ->
          moved(drawn.snapping().snapEither(start + frames, placement.frames(), drawn.scale()));
    };
  }

  private Snapping.Snapped moved(Snapping.Snapped to) {
    return new Snapping.Snapped(to.frame() - placement.start(), to.guide());
  }

  private Edit edit(Time by) {
    return switch (trim) {
      case ROLL -> TrimEdits.roll(id(), by);
      case SLIP -> TrimEdits.slip(id(), by);
      case SLIDE -> TrimEdits.slide(id(), by);
    };
  }

  private long least() {
    return -rate().frameAt(Time.ZERO.minus(range.least()));
  }

  private long most() {
    return rate().frameAt(range.most());
  }

  @Override
  public String badge(Project project, Layout after) {
    if (least() == 0 && most() == 0) {
      return Texts.of("editor.timeline.badge.no-" + trim.key());
    }
    int index = layout.placements().indexOf(placement);
    Layout.Placement now = after.placements().get(index);
    return switch (trim) {
      case ROLL ->
          moved(
              now.start() - placement.start(),
              Timecode.of(after.placements().get(index - 1).frames(), rate()),
              Timecode.of(now.frames(), rate()));
      case SLIP -> moved(slipped(now), Timecode.of(inPoint(now), rate()), "");
      case SLIDE -> moved(now.start() - placement.start(), Timecode.of(now.start(), rate()), "");
    };
  }

  private String moved(long frames, String first, String second) {
    return Texts.of(
        "editor.timeline.badge." + trim.key(),
        Math.abs(frames),
        (frames > 0 ? "+" : frames < 0 ? "\u2212" : "") + Math.abs(frames),
        first,
        second);
  }

  /** Frames of film by which the clip begins later in its file. */
  private long slipped(Layout.Placement now) {
    return now.scene().source() instanceof Source.Clip after
            && placement.scene().source() instanceof Source.Clip before
        ? rate().nearestFrame(after.in().minus(before.in()).dividedBy(after.speed()))
        : 0;
  }

  private long inPoint(Layout.Placement now) {
    return now.scene().source() instanceof Source.Clip clip ? rate().nearestFrame(clip.in()) : 0;
  }

  private SceneId id() {
    return placement.scene().id();
  }

  private FrameRate rate() {
    return layout.rate();
  }
}
