package org.reelboard.document.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeTextTest {
  @ParameterizedTest
  @CsvSource({
    "705600000, 1",
    "7056000000, 10",
    "1058400000, 1.5",
    "-352800000, -0.5",
    "0, 0",
    "441, 0.000000625",
    "23520000, 1/30",
    "23543520, 1001/30000",
    "29400000, 1/24",
    "-23520000, -1/30",
    "1, 1/705600000"
  })
  void aTimeIsDecimalWhereThatIsExactAndElseAFraction(long flicks, String text) {
    assertEquals(text, TimeText.write(new Time(flicks)));
    assertEquals(new Time(flicks), TimeText.read(text));
    assertEquals(text, new Time(flicks).toString());
  }

  @Test
  void everyTimeIsReadBackAsItWas() {
    Random random = new Random(3);
    for (int round = 0; round < 5000; round++) {
      Time time = new Time(random.nextLong() >> random.nextInt(64));
      assertEquals(time, TimeText.read(TimeText.write(time)));
      if (TimeText.isDecimal(time)) {
        BigDecimal flicks =
            TimeText.decimal(time).multiply(BigDecimal.valueOf(Time.FLICKS_PER_SECOND));
        assertEquals(time.flicks(), flicks.longValueExact());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"'1 / 30', 23520000", "' 2 ', 1411200000", "2/60, 23520000", "1e0, 705600000"})
  void otherSpellingsAreReadToo(String text, long flicks) {
    assertEquals(new Time(flicks), TimeText.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "abc",
        "NaN",
        "Infinity",
        "1/0",
        "1/-30",
        "1/2/3",
        "1.5/30",
        "/",
        "1/",
        "/2",
        "1e999999999",
        "99999999999999999999",
        "99999999999999999999/1",
        "1:30",
        "0x10"
      })
  void anythingElseIsRefused(String text) {
    assertThrows(NumberFormatException.class, () -> TimeText.read(text));
  }

  @Test
  void aMillionDigitsAreRefusedAtOnce() {
    String digits = "9".repeat(1_000_000);
    assertThrows(NumberFormatException.class, () -> TimeText.read(digits + "/" + digits));
  }
}
