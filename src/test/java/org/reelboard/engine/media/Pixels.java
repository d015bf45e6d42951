package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Looks at single pixels of frames in tests. */
final class Pixels {
  private Pixels() {}

  /** A pixel as 0xRRGGBB. */
  static int rgb(Frame frame, int x, int y) {
    return FrameConversion.toRgb(frame)[y * frame.width() + x];
  }

  /** Fails where a pixel is further than this from a colour, in any channel. */
  static void assertNear(int expected, Frame frame, int x, int y, int tolerance) {
    int found = rgb(frame, x, y);
    int worst = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      worst = Math.max(worst, Math.abs((expected >> shift & 0xff) - (found >> shift & 0xff)));
    }
    assertTrue(
        worst <= tolerance,
        () -> "at %d,%d: expected %06x but was %06x".formatted(x, y, expected, found));
  }
}
