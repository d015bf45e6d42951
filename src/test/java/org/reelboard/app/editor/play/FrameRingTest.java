package org.reelboard.app.editor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelboard.engine.media.Size;

final class FrameRingTest {
  private final FrameRing ring = new FrameRing(3, 1_000);

  private static Picture picture(long frame) {
    return new Picture(frame, new Size(1, 1), new byte[4]);
  }

  @Test
  void givesTheLatestFrameThatIsDueAndDropsThoseBefore() {
    Picture third = picture(7);
    ring.add(picture(5));
    ring.add(picture(6));
    ring.add(third);
    assertEquals(Optional.empty(), ring.take(4));
    assertEquals(Optional.of(third), ring.take(9));
    assertEquals(Optional.empty(), ring.take(9));
    assertEquals(2, ring.skipped());
  }

  @Test
  void isFullWhenItHoldsAsMuchMemoryAsItMay() {
    FrameRing small = new FrameRing(100, 8);
    small.add(picture(1));
    assertTrue(small.hasRoom());
    small.add(picture(2));
    assertFalse(small.hasRoom());
    small.take(1);
    assertTrue(small.hasRoom());
  }

  @Test
  void holdsNoMoreFramesThanItMay() {
    ring.add(picture(1));
    ring.add(picture(2));
    assertTrue(ring.hasRoom());
    ring.add(picture(3));
    assertFalse(ring.hasRoom());
    assertThrows(IllegalStateException.class, () -> ring.add(picture(4)));
    ring.clear();
    assertTrue(ring.hasRoom());
  }
}
