package org.reelboard.document.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.ProjectRules;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.time.Time;

/** What holds after any edits of any project. */
final class EditPropertiesTest {
  private static final int EDITS = 40;

  static LongStream seeds() {
    return LongStream.range(0, 250);
  }

  /** Histories after each edit that was not refused. */
  private static List<History> histories(long seed) {
    Random random = new Random(seed);
    RandomEdits edits = new RandomEdits(random);
    List<History> histories = new ArrayList<>();
    histories.add(History.of(RandomProjects.of(random)));
    for (int count = 0; count < EDITS; count++) {
      History before = histories.getLast();
      Optional<String> gesture =
          random.nextInt(4) == 0 ? Optional.of("drag-" + count / 5) : Optional.empty();
      try {
        History after = before.apply("label", gesture, edits.next(before.present()));
        histories.add(random.nextInt(5) == 0 ? after.undo() : after);
      } catch (EditException e) {
        assertTrue(e.sentence().length() > 10, () -> "seed " + seed + ": " + e.sentence());
      }
    }
    return histories;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyProjectPassesTheRulesAndCanBeLaidOut(long seed) {
    for (History history : histories(seed)) {
      Project project = history.present();
      assertEquals(List.of(), ProjectRules.check(project), () -> "seed " + seed);
      Layout layout = Layout.of(project);
      assertEquals(
          project.canvas().rate().nearestFrame(length(project)),
          layout.frames(),
          () -> "seed " + seed);
      anchors(project)
          .forEach(one -> assertTrue(layout.timeOf(one).isPresent(), () -> "seed " + seed));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void undoingAllGivesTheIdenticalProjectAndRedoingAllToo(long seed) {
    List<History> histories = histories(seed);
    Project first = histories.getFirst().present();
    History last = histories.getLast();
    History undone = last;
    while (undone.canUndo()) {
      undone = undone.undo();
    }
    assertEquals(first, undone.present(), () -> "seed " + seed);
    while (undone.past().size() < last.past().size()) {
      undone = undone.redo();
    }
    assertEquals(last, undone, () -> "seed " + seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void splittingLosesNothing(long seed) throws EditException {
    Project project = RandomProjects.of(seed);
    for (Scene scene : project.scenes()) {
      Time half = new Time(scene.duration().flicks() / 2);
      if (half.isZero()) {
        continue;
      }
      Project split = SceneEdits.split(scene.id(), half).apply(project);
      assertEquals(scenesLength(project), scenesLength(split), () -> "seed " + seed);
      assertEquals(
          project.overlays().stream().map(one -> one.withAnchor(START)).toList(),
          split.overlays().stream().map(one -> one.withAnchor(START)).toList(),
          () -> "seed " + seed);
      assertEquals(
          project.captions().cues().stream().map(one -> one.withAnchor(START)).toList(),
          split.captions().cues().stream().map(one -> one.withAnchor(START)).toList(),
          () -> "seed " + seed);
    }
  }

  private static final Anchor START = new Anchor.ToFilm(Time.ZERO);

  private static Stream<Anchor> anchors(Project project) {
    return Stream.of(
            project.overlays().stream().map(Overlay::anchor),
            project.captions().cues().stream().map(Cue::anchor),
            project.sound().stream().map(SoundClip::anchor))
        .flatMap(anchors -> anchors);
  }

  private static Time scenesLength(Project project) {
    return project.scenes().stream().map(Scene::duration).reduce(Time.ZERO, Time::plus);
  }

  /** The sum of the scenes less the sum of the transitions, the first one excepted. */
  private static Time length(Project project) {
    Time overlaps =
        project.scenes().stream()
            .skip(1)
            .map(Scene::transitionDuration)
            .reduce(Time.ZERO, Time::plus);
    return scenesLength(project).minus(overlaps);
  }
}
