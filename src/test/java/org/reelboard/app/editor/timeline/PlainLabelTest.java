package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainLabelTest {
  @ParameterizedTest
  @CsvSource({
    "Good morning, Good morning",
    "Party \uD83C\uDF89 tonight, Party tonight",
    "\uD83D\uDC69\u200D\uD83C\uDF73 cooks, cooks",
    "\uD83D\uDC4D\uD83C\uDFFD, \u2026",
    "\u00A9 2026 \u4F60\u597D, \u00A9 2026 \u4F60\u597D",
    "\uD83C\uDDEA\uD83C\uDDF8 Espa\u00F1a, Espa\u00F1a"
  })
  void leavesEmojiOut(String text, String drawn) {
    assertEquals(drawn, PlainLabel.of(text));
  }
}
