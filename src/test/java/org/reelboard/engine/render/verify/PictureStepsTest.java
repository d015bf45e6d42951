package org.reelboard.engine.render.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PictureStepsTest {
  @Test
  void frameThatIsRepeatedAndFrameThatComesTooEarlyAreSuspected() {
    List<Double> steps = even(100, 20);
    steps.set(30, 0.2);
    steps.set(60, 80.0);
    assertEquals(Set.of(31L, 61L), new PictureSteps(steps).suspects());
  }

  @Test
  void frozenFramesAreSuspectedWhereTheyBeginAndWhereTheyEnd() {
    List<Double> steps = even(100, 20);
    for (int index = 40; index < 60; index++) {
      steps.set(index, 0.0);
    }
    Set<Long> suspects = new PictureSteps(steps).suspects();
    assertEquals(41L, suspects.stream().mapToLong(number -> number).min().orElseThrow());
    assertEquals(60L, suspects.stream().mapToLong(number -> number).max().orElseThrow());
  }

  @Test
  void evenMotionAndStillPicturesRaiseNoSuspicion() {
    List<Double> steps = even(50, 20);
    steps.addAll(even(50, 0.1));
    assertEquals(
        Set.of(),
        Set.copyOf(
            new PictureSteps(steps)
                .suspects().stream().filter(number -> Math.abs(number - 50) > 5).toList()));
  }

  /** With an encoder's unrest: every third is half as large again. */
  private static List<Double> even(int count, double step) {
    List<Double> steps = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      steps.add(index % 3 == 0 ? 1.5 * step : step);
    }
    return steps;
  }
}
