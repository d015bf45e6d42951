package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reelboard.document.time.FrameRate;

final class RulerMarksTest {
  private static final FrameRate RATE = FrameRate.of(30);

  @Test
  void labelsWholeSecondsAtAUsualScale() {
    List<RulerMarks.Mark> labelled =
        RulerMarks.between(new TimeScale(3.3, 0), RATE, 0, 400).stream()
            .filter(RulerMarks.Mark::labelled)
            .toList();
    assertEquals(
        List.of(0L, 30L, 60L, 90L, 120L), labelled.stream().map(RulerMarks.Mark::frame).toList());
  }

  @Test
  void marksEveryFrameWhereOneIsWideEnough() {
    List<RulerMarks.Mark> marks = RulerMarks.between(new TimeScale(20, 0), RATE, 0, 200);
    assertEquals(
        List.of(
            new RulerMarks.Mark(0, true),
            new RulerMarks.Mark(1, false),
            new RulerMarks.Mark(2, false),
            new RulerMarks.Mark(3, false),
            new RulerMarks.Mark(4, false),
            new RulerMarks.Mark(5, true)),
        marks.subList(0, 6));
  }

  @Test
  void keepsLabelsApartAtEveryScaleAndRate() {
    List<FrameRate> rates =
        List.of(RATE, FrameRate.of(60), FrameRate.of(24), new FrameRate(30000, 1001));
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      FrameRate rate = rates.get(random.nextInt(rates.size()));
      TimeScale scale =
          new TimeScale(Math.pow(10, -3 + random.nextDouble() * 4.3), -random.nextInt(4000));
      List<Double> labels =
          RulerMarks.between(scale, rate, 0, 1500).stream()
              .filter(RulerMarks.Mark::labelled)
              .map(mark -> scale.x(mark.frame()))
              .toList();
      for (int i = 1; i < labels.size(); i++) {
        assertTrue(labels.get(i) - labels.get(i - 1) > 70, "seed " + seed + ": " + labels);
      }
    }
  }
}
