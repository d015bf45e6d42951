package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class TimeScaleTest {
  @Test
  void knowsWhichFrameAndWhichEdgeLieAtAnX() {
    TimeScale scale = new TimeScale(10, 5);
    assertEquals(25, scale.x(2));
    assertEquals(1, scale.frameAt(24.9));
    assertEquals(2, scale.edgeAt(24.9));
    assertEquals(-1, scale.frameAt(4));
  }

  @Test
  void fitsTheFilmBetweenItsMargins() {
    TimeScale scale = TimeScale.fit(100, 520, 10);
    assertEquals(new TimeScale(5, 10), scale);
    assertEquals(510, scale.x(100));
  }

  @Test
  void keepsWhatLiesUnderThePointerWhereItIsWhileZooming() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      TimeScale scale = new TimeScale(0.05 + random.nextDouble() * 5, -random.nextInt(5000));
      double x = random.nextInt(1000);
      double factor = 0.5 + random.nextDouble() * 2;
      TimeScale zoomed = scale.zoomedAbout(x, factor, 0.01);
      double before = scale.framesIn(x - scale.origin());
      double after = zoomed.framesIn(x - zoomed.origin());
      assertEquals(before, after, 1e-6 * Math.max(1, Math.abs(before)), "seed " + seed);
    }
  }

  @Test
  void zoomsNoCloserThanAFrameCanBeGrabbedAndNoFurtherThanTheLeast() {
    assertEquals(
        TimeScale.CLOSEST, new TimeScale(10, 0).zoomedAbout(0, 1000, 0.1).pixelsPerFrame());
    assertEquals(0.5, new TimeScale(10, 0).zoomedAbout(0, 0.0001, 0.5).pixelsPerFrame());
  }

  @Test
  void scrollsNoFurtherThanTheFilmReaches() {
    TimeScale scale = new TimeScale(10, 0);
    assertEquals(12, scale.movedBy(500).within(300, 1000, 12).origin());
    assertEquals(1000 - 12 - 3000, scale.movedBy(-9000).within(300, 1000, 12).origin());
    assertEquals(12, scale.movedBy(-50).within(20, 1000, 12).origin(), "a short film stays left");
  }

  @Test
  void refusesAScaleThatIsNone() {
    for (double wrong : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> new TimeScale(wrong, 0));
    }
    assertTrue(new TimeScale(0.001, -1e6).pixelsPerFrame() > 0);
  }
}
