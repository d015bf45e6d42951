package org.reelboard.document.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/**
 * Which scenes stand at a frame, and how far the transition is. Scene and transition edges are
 * exact times in the project; here they are snapped to the frames of one rate (nearest, halves up),
 * so one project renders at any rate.
 *
 * @param placements one for each scene, in order
 * @param frames the film's length
 */
public record Layout(FrameRate rate, List<Placement> placements, long frames) {
  public Layout {
    placements = List.copyOf(placements);
  }

  /**
   * A scene's place in the film.
   *
   * @param exactStart where it begins before snapping
   * @param start its first frame
   * @param frames how many frames it is seen, transitions included
   * @param overlap how many of them, from its start, are its transition in
   */
  public record Placement(Scene scene, Time exactStart, long start, long frames, long overlap) {
    /** The frame behind its last one. */
    public long end() {
      return start + frames;
    }
  }

  /** What is to be drawn for a frame. */
  public sealed interface Moment {
    /**
     * One scene.
     *
     * @param sinceStart the exact time since the scene's snapped start
     * @param progress the same as a fraction of the scene, 0 on its first frame, always below 1
     */
    record One(Scene scene, Time sinceStart, double progress) implements Moment {}

    /**
     * A scene coming in over another one.
     *
     * @param from the scene before; empty where the first scene comes from the background colour
     * @param transition of the scene that comes in
     * @param progress 0 on the transition's first frame, always below 1; before easing
     */
    record Change(Optional<One> from, One to, Transition transition, double progress)
        implements Moment {}
  }

  public static Layout of(Project project) {
    return of(project, project.canvas().rate());
  }

  public static Layout of(Project project, FrameRate rate) {
    List<Placement> placements = new ArrayList<>();
    Time end = Time.ZERO;
    for (Scene scene : project.scenes()) {
      boolean first = placements.isEmpty();
      Time start = first ? Time.ZERO : end.minus(scene.transitionDuration());
      long startFrame = rate.nearestFrame(start);
      long overlapEnd =
          first ? rate.nearestFrame(scene.transitionDuration()) : placements.getLast().end();
      end = start.plus(scene.duration());
      long frames = Math.max(0, rate.nearestFrame(end) - startFrame);
      long overlap = Math.clamp(overlapEnd - startFrame, 0L, frames);
      placements.add(new Placement(scene, start, startFrame, frames, overlap));
    }
    return new Layout(rate, placements, placements.isEmpty() ? 0 : placements.getLast().end());
  }

  /** The film's length. */
  public Time duration() {
    return rate.instant(frames);
  }

  /** What is to be drawn for a frame; empty outside the film. */
  public Optional<Moment> at(long frame) {
    int index = indexAt(frame);
    if (index < 0) {
      return Optional.empty();
    }
    Placement placement = placements.get(index);
    Moment.One to = one(placement, frame);
    Optional<Transition> transition = placement.scene().transition();
    long since = frame - placement.start();
    if (since >= placement.overlap() || transition.isEmpty()) {
      return Optional.of(to);
    }
    Optional<Moment.One> from =
        index == 0 ? Optional.empty() : Optional.of(one(placements.get(index - 1), frame));
    double progress = (double) since / placement.overlap();
    return Optional.of(new Moment.Change(from, to, transition.get(), progress));
  }

  /** The place in {@link #placements} of the scene that was the last to come in, or -1. */
  public int indexAt(long frame) {
    for (int index = placements.size() - 1; index >= 0; index--) {
      Placement placement = placements.get(index);
      if (frame >= placement.start() && frame < placement.end()) {
        return index;
      }
    }
    return -1;
  }

  public Optional<Placement> placement(SceneId id) {
    return placements.stream().filter(one -> one.scene().id().equals(id)).findFirst();
  }

  /**
   * The time of the film at which something anchored begins; empty where its scene is not there. It
   * is counted from the scene's snapped start, so that sound stays with the picture.
   */
  public Optional<Time> timeOf(Anchor anchor) {
    return switch (anchor) {
      case Anchor.ToFilm(Time at) -> Optional.of(at);
      case Anchor.ToScene(SceneId scene, Time offset) ->
          placement(scene).map(placement -> rate.instant(placement.start()).plus(offset));
    };
  }

  private Moment.One one(Placement placement, long frame) {
    long since = frame - placement.start();
    Time exact = rate.instant(frame).minus(rate.instant(placement.start()));
    return new Moment.One(placement.scene(), exact, (double) since / placement.frames());
  }
}
