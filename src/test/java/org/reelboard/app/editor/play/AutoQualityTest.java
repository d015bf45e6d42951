package org.reelboard.app.editor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.reelboard.document.time.FrameRate;
import org.reelboard.engine.media.Size;

final class AutoQualityTest {
  private static final FrameRate RATE = FrameRate.of(30);
  private static final Size FULL = new Size(360, 640);
  private static final long MILLISECOND = 1_000_000;

  private final AutoQuality quality = new AutoQuality();

  private void took(long milliseconds, int times) {
    for (int i = 0; i < times; i++) {
      quality.took(milliseconds * MILLISECOND, RATE);
    }
  }

  @Test
  void staysSharpWhereTheMachineKeepsUp() {
    took(20, 200);
    assertEquals(FULL, quality.size(FULL));
  }

  @Test
  void goesDownWhereFramesTakeLongerThanTheyAreShown() {
    took(50, 4);
    assertEquals(new Size(180, 320), quality.size(FULL));
    took(50, 100);
    assertEquals(new Size(90, 160), quality.size(FULL), "never coarser than a quarter");
  }

  @Test
  void forgivesASingleSlowFrame() {
    took(10, 30);
    took(90, 1);
    took(10, 30);
    assertEquals(FULL, quality.size(FULL));
  }

  @Test
  void comesBackWhereTheLargerSizeIsCheap() {
    took(50, 4);
    took(2, 400);
    assertEquals(FULL, quality.size(FULL));
  }

  @Test
  void tellsHowManyFramesPassWhileOneIsComputed() {
    took(50, 1);
    assertEquals(2, quality.framesPerRender(RATE));
  }
}
