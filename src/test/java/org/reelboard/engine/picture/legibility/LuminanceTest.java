package org.reelboard.engine.picture.legibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.project.Rgb;

/** The outside oracle is what WCAG and its checkers publish of these pairs. */
final class LuminanceTest {
  @ParameterizedTest
  @CsvSource({
    "#ffffff, #000000, 21",
    "#ffffff, #ffffff, 1",
    "#777777, #ffffff, 4.48",
    "#767676, #ffffff, 4.54",
    "#949494, #ffffff, 3.03",
    "#0000ff, #ffffff, 8.59",
    "#ff0000, #ffffff, 4.00",
    "#00ff00, #ffffff, 1.37",
    "#ffff00, #000000, 19.56",
  })
  void ratiosAreThoseOfWcag(String one, String other, double ratio) {
    assertEquals(ratio, Luminance.ratio(of(one), of(other)), 0.005);
    assertEquals(ratio, Luminance.ratio(of(other), of(one)), 0.005);
  }

  private static double of(String written) {
    Rgb colour = Rgb.parse(written);
    return Luminance.of(colour.red(), colour.green(), colour.blue());
  }
}
