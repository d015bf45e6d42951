package org.reelboard.app.editor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.play.Run.AtEnd;
import org.reelboard.app.editor.play.Run.Step;

final class RunsTest {
  private static final Stretch WHOLE = new Stretch(0, 100);
  private static final InOut BETWEEN = InOut.NONE.withIn(20).withOut(39);
  private static final Stretch STRETCH = new Stretch(20, 40);
  private static final AtEnd STAND = new AtEnd.Stand();
  private static final AtEnd AGAIN = new AtEnd.Again();

  private static Optional<Run> run(long from, Stretch stretch, Speed speed, AtEnd end) {
    return Optional.of(new Run(from, stretch, speed, end));
  }

  @Test
  void playsFromThePlayheadAndAtTheFilmsEndFromItsBeginning() {
    Runs runs = new Runs(100, InOut.NONE, false);
    assertEquals(run(30, WHOLE, Speed.TWICE, STAND), runs.wanted(30, Speed.TWICE));
    assertEquals(run(0, WHOLE, Speed.NORMAL, STAND), runs.wanted(99, Speed.NORMAL));
    assertEquals(run(99, WHOLE, Speed.BACK, STAND), runs.wanted(99, Speed.BACK));
    assertEquals(Optional.empty(), runs.wanted(0, Speed.BACK));
  }

  @Test
  void loopsBetweenInAndOut() {
    Runs runs = new Runs(100, BETWEEN, true);
    assertEquals(run(25, STRETCH, Speed.NORMAL, AGAIN), runs.wanted(25, Speed.NORMAL));
    assertEquals(run(20, STRETCH, Speed.NORMAL, AGAIN), runs.wanted(70, Speed.NORMAL));
  }

  @Test
  void standsAtTheOutPointUnlessItBeganBehindIt() {
    Runs runs = new Runs(100, BETWEEN, false);
    assertEquals(run(25, STRETCH, Speed.NORMAL, STAND), runs.wanted(25, Speed.NORMAL));
    assertEquals(run(70, WHOLE, Speed.NORMAL, STAND), runs.wanted(70, Speed.NORMAL));
  }

  @Test
  void showsWhatIsDueAndEndsAsItWasMeant() {
    Run forward = new Run(25, STRETCH, Speed.NORMAL, STAND);
    assertEquals(new Step.Show(25), forward.at(24));
    assertEquals(new Step.Show(39), forward.at(39));
    assertEquals(new Step.Stop(39), forward.at(41));
    Run back = new Run(25, STRETCH, Speed.BACK_TWICE, AGAIN);
    assertEquals(new Step.Show(25), back.at(26));
    assertEquals(new Step.Show(20), back.at(20));
    assertEquals(new Step.Restart(new Run(39, STRETCH, Speed.BACK_TWICE, AGAIN)), back.at(19));
  }

  @Test
  void playsAPartOnceAndGoesBack() {
    Runs runs = new Runs(100, BETWEEN, true);
    Run part = runs.part(90, 140, 5).orElseThrow();
    assertEquals(new Run(90, new Stretch(90, 100), Speed.NORMAL, new AtEnd.BackTo(5)), part);
    assertEquals(new Step.Stop(5), part.at(100));
    assertEquals(Optional.empty(), runs.part(7, 7, 0));
  }

  @Test
  void goesOnInAFilmThatHasBecomeShorter() {
    Run before = new Run(60, WHOLE, Speed.NORMAL, STAND);
    assertEquals(
        new Run(49, new Stretch(0, 50), Speed.NORMAL, STAND),
        new Runs(50, InOut.NONE, false).goingOn(before, 80));
  }

  @Test
  void aPointGivesUpTheOtherWhereTheyWouldCross() {
    assertEquals(new InOut(OptionalLong.of(50), OptionalLong.empty()), BETWEEN.withIn(50));
    assertEquals(new InOut(OptionalLong.empty(), OptionalLong.of(10)), BETWEEN.withOut(10));
    assertEquals(Optional.of(new Stretch(20, 30)), BETWEEN.in(30));
    assertEquals(Optional.empty(), BETWEEN.in(15));
  }

  @Test
  void eachPushIsFasterAndTheOtherWayBeginsAnew() {
    assertEquals(Speed.TWICE, Speed.NORMAL.pushedForward());
    assertEquals(Speed.FOUR_TIMES, Speed.TWICE.pushedForward().pushedForward());
    assertEquals(Speed.BACK, Speed.FOUR_TIMES.pushedBack());
    assertEquals(Speed.BACK_FOUR_TIMES, Speed.BACK.pushedBack().pushedBack());
    assertEquals(Speed.NORMAL, Speed.BACK_TWICE.pushedForward());
  }
}
