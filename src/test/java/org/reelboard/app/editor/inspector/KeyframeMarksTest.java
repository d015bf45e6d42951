package org.reelboard.app.editor.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelboard.document.time.Time;

final class KeyframeMarksTest {
  private static final Time HALF_FRAME = Time.ofFraction(1, 60);
  private static final List<Time> TIMES =
      List.of(Time.ZERO, Time.ofSeconds(1), Time.ofSeconds(3));

  private static KeyframeMarks at(Time now) {
    return new KeyframeMarks(TIMES, now, Time.ofSeconds(4), HALF_FRAME);
  }

  @Test
  void onAKeyframeOneGoesToItsNeighbours() {
    KeyframeMarks marks = at(Time.ofSeconds(1).plus(Time.ofFraction(1, 70)));
    assertEquals(Optional.of(Time.ofSeconds(1)), marks.current());
    assertEquals(Optional.of(Time.ZERO), marks.previous());
    assertEquals(Optional.of(Time.ofSeconds(3)), marks.next());
  }

  @Test
  void betweenTwoThereIsNoneHere() {
    KeyframeMarks marks = at(Time.ofSeconds(2));
    assertEquals(Optional.empty(), marks.current());
    assertEquals(Optional.of(Time.ofSeconds(1)), marks.previous());
    assertEquals(Optional.of(Time.ofSeconds(3)), marks.next());
  }

  @Test
  void beforeAndBehindAllThereIsNoneFurther() {
    assertEquals(Optional.empty(), at(Time.ZERO.minus(Time.ofSeconds(1))).previous());
    assertEquals(Optional.empty(), at(Time.ofSeconds(9)).next());
  }

  @Test
  void placesOnTheStripAndTimesAreTheSame() {
    KeyframeMarks marks = at(Time.ZERO);
    assertEquals(0.75, marks.fraction(Time.ofSeconds(3)));
    assertEquals(Time.ofSeconds(3), marks.at(0.75));
    assertEquals(Time.ofSeconds(4), marks.at(2));
  }
}
