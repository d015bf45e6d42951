package org.reelboard.engine.picture.easing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.engine.picture.Easings;

final class CubicBezierTest {
  /** What browsers show of the curve that CSS itself names. */
  @ParameterizedTest
  @CsvSource({"0.25, 0.4085", "0.5, 0.8024", "0.75, 0.9605"})
  void followsCssEase(double progress, double eased) {
    Easing ease = Easings.byId("cubic-bezier(0.25, 0.1, 0.25, 1)").orElseThrow();
    assertEquals(eased, ease.at(progress), 5e-5);
  }

  /** The curve's own definition: de Casteljau's construction, at any parameter. */
  @RepeatedTest(20)
  void liesOnTheCurveThatItsHandlesDraw(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    CubicBezier easing =
        new CubicBezier(
            random.nextDouble(),
            random.nextDouble() * 4 - 1.5,
            random.nextDouble(),
            random.nextDouble() * 4 - 1.5);
    for (int i = 0; i <= 100; i++) {
      double t = i / 100.0;
      double x = casteljau(t, 0, easing.x1(), easing.x2(), 1);
      double y = casteljau(t, 0, easing.y1(), easing.y2(), 1);
      assertEquals(y, easing.at(x), 1e-7, easing + " at " + t);
    }
  }

  private static double casteljau(double t, double a, double b, double c, double d) {
    double ab = a + (b - a) * t;
    double bc = b + (c - b) * t;
    double cd = c + (d - c) * t;
    double abc = ab + (bc - ab) * t;
    double bcd = bc + (cd - bc) * t;
    return abc + (bcd - abc) * t;
  }

  @ParameterizedTest
  @CsvSource({"linear", "ease-in", "ease-out", "ease-in-out"})
  void namedCurvesAreTheSameAsTheirHandles(String id) {
    Easing named = Easings.byId(id).orElseThrow();
    Easing written = Easings.byId(named.curve().orElseThrow().id()).orElseThrow();
    for (int i = 0; i <= 50; i++) {
      assertEquals(named.at(i / 50.0), written.at(i / 50.0), 1e-9);
    }
  }

  @RepeatedTest(20)
  void isReadAsItIsWritten(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    CubicBezier easing =
        new CubicBezier(
            random.nextInt(101) / 100.0,
            random.nextInt(401) / 100.0 - 2,
            random.nextInt(101) / 100.0,
            random.nextInt(401) / 100.0 - 2);
    assertEquals(Optional.of(easing), CubicBezier.parse(easing.id()));
  }

  @Test
  void isWrittenAsCssWritesIt() {
    assertEquals(
        "cubic-bezier(0.68, -0.55, 0.27, 1.5)", new CubicBezier(0.68, -0.55, 0.27, 1.5).id());
    assertEquals(
        Optional.of(new CubicBezier(0.25, 0.1, 0.25, 1)),
        CubicBezier.parse("Cubic-Bezier(.25,0.10 , +.25,1.0)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cubic-bezier(1.1, 0, 0.5, 1)",
        "cubic-bezier(0.5, 0, -0.1, 1)",
        "cubic-bezier(0.5, 0, 0.5)",
        "cubic-bezier(0.5, 0, 0.5, 1, 0)",
        "cubic-bezier(, 0, 0.5, 1)",
        "cubic-bezier(+, 0, 0.5, 1)",
        "cubic-bezier(a, 0, 0.5, 1)",
        "cubic-bezier(NaN, 0, 0.5, 1)",
        "cubic-bezier"
      })
  void whatCssRefusesIsNoEasing(String id) {
    assertTrue(Easings.byId(id).isEmpty());
  }
}
