package org.reelboard.app.editor.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.time.Time;

final class NumberLabelsTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en | -1234.50 | 3.5 s", "de | -1234,50 | 3,5 s", "zh-CN | -1234.50 | 3.5 s"})
  void numbersHaveTheDecimalMarkOfTheLanguageAndNoGroups(
      String language, String number, String length) {
    Locale.setDefault(Locale.forLanguageTag(language));
    assertEquals(number, NumberLabels.of(new BigDecimal("-1234.50")));
    assertEquals(length, TimeLabels.length(Time.ofSeconds(new BigDecimal("3.5"))));
  }
}
