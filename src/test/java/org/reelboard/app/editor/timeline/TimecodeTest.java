package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.time.FrameRate;

final class TimecodeTest {
  @ParameterizedTest
  @CsvSource({
    "0, 30/1, 00:00:00",
    "29, 30/1, 00:00:29",
    "30, 30/1, 00:01:00",
    "1799, 30/1, 00:59:29",
    "1800, 30/1, 01:00:00",
    "108000, 30/1, 1:00:00:00",
    "61, 60/1, 00:01:01",
    // Frame 30 at 29.97 appears 1.001 s after the start: the first of second 1.
    "30, 30000/1001, 00:01:00",
    // Ten minutes are 17982.02 frames: the next one is the first of second 600.
    "17982, 30000/1001, 09:59:29",
    "17983, 30000/1001, 10:00:00",
  })
  void isTrueSecondsAndFramesWithinTheSecond(long frame, String rate, String expected) {
    assertEquals(expected, Timecode.of(frame, FrameRate.parse(rate)));
  }
}
