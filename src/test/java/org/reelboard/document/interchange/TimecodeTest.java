package org.reelboard.document.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.time.FrameRate;

final class TimecodeTest {
  /** The drop-frame ones are the well-known edges of SMPTE ST 12-1. */
  @ParameterizedTest
  @CsvSource({
    "30/1, 0, 00:00:00:00",
    "30/1, 1799, 00:00:59:29",
    "30/1, 1800, 00:01:00:00",
    "25/1, 90000, 01:00:00:00",
    "24000/1001, 1440, 00:01:00:00",
    "30000/1001, 0, 00:00:00;00",
    "30000/1001, 1799, 00:00:59;29",
    "30000/1001, 1800, 00:01:00;02",
    "30000/1001, 3597, 00:01:59;29",
    "30000/1001, 3598, 00:02:00;02",
    "30000/1001, 17981, 00:09:59;29",
    "30000/1001, 17982, 00:10:00;00",
    "30000/1001, 19781, 00:10:59;29",
    "30000/1001, 19782, 00:11:00;02",
    "30000/1001, 107892, 01:00:00;00",
    "60000/1001, 3600, 00:01:00;04",
    "60000/1001, 35964, 00:10:00;00",
    "24/1, 2073600, 00:00:00:00"
  })
  void framesAreCountedAsTapesDo(String rate, long frame, String timecode) {
    assertEquals(timecode, new Timecode(FrameRate.parse(rate)).of(frame));
  }
}
