package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.time.Time;

/**
 * Which row each sound lies on: the rows of voices, then music, then effects; within a kind the
 * first row on which it overlaps no other.
 *
 * @param placed in the order of the project
 * @param kinds of each row
 */
record SoundRows(List<Placed> placed, List<String> kinds) {
  private static final List<String> ORDER =
      List.of(SoundClip.VOICE, SoundClip.MUSIC, SoundClip.EFFECT);

  SoundRows {
    placed = List.copyOf(placed);
    kinds = List.copyOf(kinds);
  }

  /**
   * A sound on its row.
   *
   * @param start in the film
   * @param end in the film; that of the film where the sound's own is not known
   */
  record Placed(SoundClip clip, Time start, Time end, int row) {
    /** How long it is seen. */
    Time length() {
      return end.minus(start);
    }
  }

  static SoundRows of(Project project, Layout layout) {
    List<Placed> placed = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    for (String kind : kindsOf(project)) {
      int firstRow = kinds.size();
      List<Time> ends = new ArrayList<>();
      for (Placed sound : ofKind(project, layout, kind)) {
        int lane = firstFree(ends, sound.start());
        if (lane == ends.size()) {
          ends.add(sound.end());
          kinds.add(kind);
        } else {
          ends.set(lane, sound.end());
        }
        placed.add(new Placed(sound.clip(), sound.start(), sound.end(), firstRow + lane));
      }
    }
    placed.sort(Comparator.comparingInt(sound -> project.sound().indexOf(sound.clip())));
    return new SoundRows(placed, kinds);
  }

  /** Voice, music and effects, and what further kinds there are rows of. */
  List<String> tracks() {
    List<String> tracks = new ArrayList<>(ORDER);
    kinds.stream().filter(kind -> !tracks.contains(kind)).forEach(tracks::add);
    return tracks;
  }

  /** Kinds of later versions last. */
  private static List<String> kindsOf(Project project) {
    List<String> kinds = new ArrayList<>(ORDER);
    project.sound().stream()
        .map(SoundClip::kind)
        .filter(kind -> !kinds.contains(kind))
        .forEach(kinds::add);
    return kinds;
  }

  private static List<Placed> ofKind(Project project, Layout layout, String kind) {
    return project.sound().stream()
        .filter(clip -> clip.kind().equals(kind))
        .map(clip -> place(clip, layout))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Placed::start))
        .toList();
  }

  private static Optional<Placed> place(SoundClip clip, Layout layout) {
    Time shortest = layout.rate().instant(1);
    return layout
        .timeOf(clip.anchor())
        .map(start -> {
          Time wanted = clip.duration().map(start::plus).orElse(layout.duration());
          return new Placed(clip, start, Time.max(wanted, start.plus(shortest)), 0);
        });
  }

  private static int firstFree(List<Time> ends, Time start) {
    for (int lane = 0; lane < ends.size(); lane++) {
      if (!ends.get(lane).isAfter(start)) {
        return lane;
      }
    }
    return ends.size();
  }
}
