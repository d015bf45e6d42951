package org.reelboard.document.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.time.Time;

/**
 * Sounds of one kind that follow each other, as a track of another tool has them.
 *
 * @param kind as the sounds have it
 */
record SoundLane(String kind, List<Stretch> stretches) {
  /**
   * A sound in frames of the film.
   *
   * @param end behind its last frame, above {@code start}
   */
  record Stretch(SoundClip clip, long start, long end) {}

  /** As few lanes as hold all sounds of the film without any two at once. */
  static List<SoundLane> of(Project project, Layout layout) {
    List<SoundLane> lanes = new ArrayList<>();
    stretches(project, layout)
        .forEach(stretch ->
            lanes.stream()
                .filter(lane -> lane.kind().equals(stretch.clip().kind()) && lane.isFree(stretch))
                .findFirst()
                .orElseGet(() -> added(lanes, stretch.clip().kind()))
                .stretches()
                .add(stretch));
    return lanes;
  }

  private boolean isFree(Stretch stretch) {
    return stretches.getLast().end() <= stretch.start();
  }

  private static SoundLane added(List<SoundLane> lanes, String kind) {
    SoundLane lane = new SoundLane(kind, new ArrayList<>());
    lanes.add(lane);
    return lane;
  }

  /** How long a file is is not known here: a sound without a length goes on to the film's end. */
  private static List<Stretch> stretches(Project project, Layout layout) {
    List<Stretch> all = new ArrayList<>();
    for (SoundClip clip : project.sound()) {
      Optional<Time> start = layout.timeOf(clip.anchor());
      if (start.isPresent()) {
        long from = layout.rate().nearestFrame(start.get());
        long until =
            clip.duration()
                .map(length -> layout.rate().nearestFrame(start.get().plus(length)))
                .orElse(layout.frames());
        if (until > from) {
          all.add(new Stretch(clip, from, until));
        }
      }
    }
    all.sort(Comparator.comparingLong(Stretch::start));
    return all;
  }
}
