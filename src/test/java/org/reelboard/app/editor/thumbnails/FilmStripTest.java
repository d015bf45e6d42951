package org.reelboard.app.editor.thumbnails;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.time.Time;

final class FilmStripTest {
  private static Time s(String seconds) {
    return Time.seconds(seconds);
  }

  @ParameterizedTest
  @CsvSource({
    "9.9, 1, 0, 9",
    "9.9, 1.9, 0, 9",
    "9.9, 2, 0, 8",
    "9.9, 0.25, 0, 9.75",
    "9.9, 0.001, 0, 9.875",
    "300, 1000, 0, 256",
    // Not before what is shown of the file.
    "9.9, 8, 8.5, 9",
    "8.51, 8, 8.5, 8.5"
  })
  void liesOnAGridAsFineAsThePicturesStandClose(
      String time, String span, String first, String moment) {
    assertEquals(s(moment), FilmStrip.moment(s(time), s(span), s(first)));
  }

  /** No picture twice along a strip, and each at most one picture's width before its time. */
  @Test
  void theTilesOfAStripShowMomentsOfTheirOwn() {
    Random random = new Random(4);
    for (int strip = 0; strip < 200; strip++) {
      Time span = new Time(Time.FLICKS_PER_SECOND / 15 + random.nextLong(Time.FLICKS_PER_SECOND));
      Set<Time> shown = new HashSet<>();
      for (int tile = 0; tile < 30; tile++) {
        Time time = new Time(span.flicks() * tile + span.flicks() / 2);
        Time moment = FilmStrip.moment(time, span, Time.ZERO);
        assertTrue(shown.add(moment), "twice: " + moment);
        assertFalse(moment.isAfter(time));
        assertTrue(moment.plus(span).isAfter(time) || moment.plus(span).equals(time));
      }
    }
  }

  @Test
  void whatIsNearbyLiesOnCoarserGrids() {
    assertEquals(List.of(s("9.5"), s("9"), s("8"), s("0")), FilmStrip.nearby(s("9.75")).toList());
  }
}
