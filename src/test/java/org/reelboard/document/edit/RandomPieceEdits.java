package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.project.MarkerId;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.time.Time;

/** Edits of things of every kind, trims and markers, as a restless user makes them. */
final class RandomPieceEdits {
  private final Random random;

  RandomPieceEdits(Random random) {
    this.random = random;
  }

  Edit next(Project project) {
    Time time = RandomProjects.time(random, 8);
    return switch (random.nextInt(10)) {
      case 0 -> PieceEdits.remove(some(project));
      case 1 -> PieceEdits.removeAlone(some(project));
      case 2, 3 -> PieceEdits.split(some(project), time);
      case 4 -> PieceEdits.duplicate(some(project));
      case 5 ->
          Excerpt.of(project, some(project))
              .paste(random.nextInt(project.scenes().size() + 1), time);
      case 6, 7 -> trim(project);
      default -> marker(project, time);
    };
  }

  private Edit trim(Project project) {
    if (project.scenes().isEmpty()) {
      return MarkerEdits.add(Time.ZERO, "start");
    }
    SceneId id = RandomProjects.pick(random, project.scenes()).id();
    Time by =
        random.nextBoolean()
            ? RandomProjects.time(random, 2)
            : Time.ZERO.minus(RandomProjects.time(random, 2));
    return switch (random.nextInt(3)) {
      case 0 -> TrimEdits.roll(id, by);
      case 1 -> TrimEdits.slip(id, by);
      default -> TrimEdits.slide(id, by);
    };
  }

  private Edit marker(Project project, Time time) {
    if (project.markers().isEmpty()) {
      return MarkerEdits.add(time, "here");
    }
    MarkerId id = RandomProjects.pick(random, project.markers()).id();
    return switch (random.nextInt(5)) {
      case 0 -> MarkerEdits.remove(id);
      case 1 -> MarkerEdits.move(id, time);
      case 2 -> MarkerEdits.rename(id, "name " + random.nextInt(10));
      case 3 -> MarkerEdits.setColour(id, "orange");
      default -> MarkerEdits.add(time, "");
    };
  }

  private Set<PieceId> some(Project project) {
    List<PieceId> all = new ArrayList<>(Pieces.of(project));
    Set<PieceId> some = new HashSet<>();
    for (int count = random.nextInt(4); count > 0 && !all.isEmpty(); count--) {
      some.add(RandomProjects.pick(random, all));
    }
    return some;
  }
}
