package org.reelboard.engine.picture.motion;

import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reelboard.document.project.Motion;
import org.reelboard.document.project.Motions;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.easing.Easing;

/** An overlay's animations, ready to be asked how its parts are drawn at an instant. */
public final class MotionPlan {
  /** No animation at all. */
  public static final MotionPlan NONE = new MotionPlan(List.of());

  private final List<Track> tracks;

  private MotionPlan(List<Track> tracks) {
    this.tracks = tracks;
  }

  /**
   * The animations of those ids; one that this version does not know moves nothing.
   *
   * @param animations finds an animation
   * @param easings finds an easing
   */
  public static MotionPlan of(
      Motions motions,
      Function<String, Optional<TextAnimation>> animations,
      Function<String, Optional<Easing>> easings) {
    List<Track> tracks = new ArrayList<>();
    Time in = motions.in().map(Motion::duration).orElse(Time.ZERO);
    Time out = motions.out().map(Motion::duration).orElse(Time.ZERO);
    add(motions.on(), animations, easings, playing -> new Track.Staying(playing, in, out), tracks);
    add(motions.in(), animations, easings, Track.Coming::new, tracks);
    add(motions.out(), animations, easings, Track.Going::new, tracks);
    return new MotionPlan(List.copyOf(tracks));
  }

  private static void add(
      Optional<Motion> motion,
      Function<String, Optional<TextAnimation>> animations,
      Function<String, Optional<Easing>> easings,
      Function<PlayedMotion, Track> track,
      List<Track> tracks) {
    motion
        .flatMap(one ->
            animations
                .apply(one.id())
                .filter(animation -> !(animation instanceof Still))
                .map(animation -> new PlayedMotion(animation, one, one.easing().flatMap(easings))))
        .map(track)
        .ifPresent(tracks::add);
  }

  /** How the subject's parts are drawn at that instant; {@link MotionFrame#REST} if at rest. */
  public MotionFrame at(Moment moment, MotionSubject subject) {
    List<Track> moving = tracks.stream().filter(track -> track.isMoving(moment)).toList();
    if (moving.isEmpty()) {
      return MotionFrame.REST;
    }
    MotionUnit fine = moving.stream().map(Track::unit).min(Comparator.naturalOrder()).orElseThrow();
    List<Track> fineFirst = moving.stream().sorted(Comparator.comparing(Track::unit)).toList();
    Rect whole = subject.boxes(MotionUnit.WHOLE).getFirst();
    int count = subject.boxes(fine).size();
    return new MotionFrame(
        fine,
        Stream.iterate(0, index -> index < count, index -> index + 1)
            .map(index -> look(moment, subject, fineFirst, new FinePart(fine, index), whole))
            .toList());
  }

  /**
   * How something is drawn that stands behind the parts, in that box: it moves with what moves as a
   * whole, and comes with the first of what comes piece by piece.
   */
  public PartLook behind(Moment moment, Rect box) {
    PartLook look = PartLook.REST;
    for (Track track : tracks) {
      if (track.isMoving(moment)) {
        Pose pose =
            track.unit() == MotionUnit.WHOLE
                ? track.pose(moment, new MotionPart(0, 1, box, box, Reading.RIGHTWARD))
                : Pose.REST.withOpacity(track.presence(moment));
        look = look.within(pose, box);
      }
    }
    return look;
  }

  private record FinePart(MotionUnit unit, int index) {}

  private static PartLook look(
      Moment moment, MotionSubject subject, List<Track> fineFirst, FinePart fine, Rect whole) {
    PartLook look = PartLook.REST;
    for (Track track : fineFirst) {
      List<Rect> boxes = subject.boxes(track.unit());
      int index = subject.owner(track.unit(), fine.unit(), fine.index());
      MotionPart part =
          new MotionPart(index, boxes.size(), boxes.get(index), whole, subject.reading());
      look = look.within(track.pose(moment, part), part.box());
    }
    return look;
  }
}
