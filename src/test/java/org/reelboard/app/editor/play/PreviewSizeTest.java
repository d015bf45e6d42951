package org.reelboard.app.editor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.project.Canvas;
import org.reelboard.engine.media.Size;

final class PreviewSizeTest {
  @ParameterizedTest
  @CsvSource({
    // canvas, room, expected: of exactly the canvas's aspect
    "1080, 1920, 400, 720, 396, 704",
    "1080, 1920, 5000, 5000, 1080, 1920",
    "1920, 1080, 5000, 5000, 1920, 1080",
    "1080, 1350, 500, 500, 400, 500",
    "1080, 1080, 333, 900, 333, 333",
    // too small for steps of the exact aspect, or an aspect with no small numbers
    "1080, 1920, 60, 60, 34, 60",
    "1078, 1922, 400, 720, 400, 713",
    "1080, 1920, 0, -3, 1, 1",
  })
  void isTheLargestOfTheCanvassAspectThatFits(
      int width, int height, double roomWidth, double roomHeight, int toWidth, int toHeight) {
    Canvas canvas = Canvas.VERTICAL.withSize(width, height);
    assertEquals(new Size(toWidth, toHeight), PreviewSize.fit(canvas, roomWidth, roomHeight));
  }
}
