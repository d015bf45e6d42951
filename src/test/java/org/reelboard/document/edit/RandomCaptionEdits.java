package org.reelboard.document.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.Time;

/** Edits of captions as a restless user makes them. */
record RandomCaptionEdits(Random random) {
  private static final List<String> WORDS = List.of("one two three", "", "l", "two\nlines here");

  Edit next(Project project) {
    if (project.captions().cues().isEmpty()) {
      return CaptionEdits.addTimed(List.of(timed(), timed()));
    }
    Cue cue = RandomProjects.pick(random, project.captions().cues());
    return switch (random.nextInt(12)) {
      case 0 -> CaptionEdits.addTimed(List.of(timed()));
      case 1 -> CaptionEdits.remove(some(project));
      case 2 -> CaptionEdits.setText(cue.id(), RandomProjects.pick(random, WORDS));
      case 3 ->
          CaptionEdits.setTime(
              cue.id(), RandomProjects.time(random, 9), RandomProjects.time(random, 3));
      case 4, 5 -> CaptionEdits.split(cue.id(), random.nextInt(12));
      case 6, 7 -> CaptionEdits.merge(some(project));
      case 8 ->
          CaptionEdits.shift(
              some(project), RandomProjects.time(random, 2).minus(Time.ofSeconds(1)));
      case 9 -> CaptionEdits.setParameters(Fields.NONE.with("size", random.nextInt(9)));
      case 10 -> CaptionEdits.replaceAll(Captions.NONE);
      default ->
          CaptionEdits.replace(
              new Search("[eo]+", Search.Kind.PATTERN, Search.Letters.EXACT), "o o", some(project));
    };
  }

  private TimedText timed() {
    Time start = RandomProjects.time(random, 9);
    return new TimedText(
        start, start.plus(RandomProjects.time(random, 3)), RandomProjects.pick(random, WORDS));
  }

  private Set<CueId> some(Project project) {
    Set<CueId> ids = new HashSet<>();
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      ids.add(RandomProjects.pick(random, project.captions().cues()).id());
    }
    return ids;
  }
}
