package org.reelboard.engine.picture.easing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.engine.picture.Easings;

final class EasingTest {
  static List<Easing> easings() {
    return Easings.all();
  }

  @ParameterizedTest
  @MethodSource("easings")
  void beginsAtNoughtAndEndsAtOne(Easing easing) {
    assertEquals(0, easing.at(0), 1e-12);
    assertEquals(1, easing.at(1), 1e-12);
  }

  @ParameterizedTest
  @MethodSource("easings")
  void hasNoJumps(Easing easing) {
    for (int i = 1; i <= 10_000; i++) {
      double step = easing.at(i / 10_000.0) - easing.at((i - 1) / 10_000.0);
      // A quarter of a circle is steepest at its end: its last step is the root of twice a step.
      assertTrue(Math.abs(step) < 0.015, easing.id() + " at " + i);
    }
  }

  /** Values of the published formulas: W3C's curves and Robert Penner's, worked out by hand. */
  @ParameterizedTest
  @CsvSource({
    "linear, 0.3, 0.3",
    "ease-in, 0.5, 0.3153568",
    "ease-out, 0.5, 0.6846432",
    "ease-in-out, 0.5, 0.5",
    "sine, 0.25, 0.1464466",
    "cubic, 0.25, 0.0625",
    "cubic, 0.75, 0.9375",
    "quint, 0.25, 0.015625",
    "circ, 0.3, 0.1",
    "expo, 0.5, 0.5",
    "expo-out, 0.5, 0.9696970",
    "back, 0.25, -0.0996818",
    "back-out, 0.5, 1.0876975",
    "bounce, 0.5, 0.765625",
    "bounce, 0.8, 0.94"
  })
  void followsItsFormula(String id, double progress, double eased) {
    assertEquals(eased, Easings.byId(id).orElseThrow().at(progress), 1e-6);
  }

  @Test
  void thereAreADozenAndMore() {
    assertTrue(Easings.all().size() >= 12);
  }
}
