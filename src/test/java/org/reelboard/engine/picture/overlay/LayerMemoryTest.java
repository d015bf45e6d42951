package org.reelboard.engine.picture.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

final class LayerMemoryTest {
  private final LayerMemory memory = new LayerMemory();

  @Test
  void whatIsGivenBackIsTakenAgainForAsMuchOrALittleLess() {
    int[] first = memory.take(100);
    memory.give(first);
    assertSame(first, memory.take(80));
  }

  @Test
  void nothingIsTakenTwice() {
    int[] first = memory.take(100);
    memory.give(first);
    memory.take(100);
    assertNotSame(first, memory.take(100));
  }

  @Test
  void whatIsTooSmallOrMuchTooLargeIsMadeAnew() {
    memory.give(new int[99]);
    memory.give(new int[401]);
    assertEquals(100, memory.take(100).length);
  }

  @Test
  void onlyTheSamplesOfOneLayerAreKept() {
    int[] oldest = new int[100];
    memory.give(oldest);
    for (int i = 0; i < 3; i++) {
      memory.give(new int[100]);
    }
    for (int i = 0; i < 3; i++) {
      assertNotSame(oldest, memory.take(100));
    }
  }
}
