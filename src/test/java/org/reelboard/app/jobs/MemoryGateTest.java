package org.reelboard.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MemoryGateTest {
  private static final long MEGA = 1L << 20;

  @Test
  void whatFitsTogetherIsLetIn() throws InterruptedException {
    MemoryGate gate = new MemoryGate(1000 * MEGA);
    MemoryGate.Place first = gate.enter(600 * MEGA, () -> false).orElseThrow();
    MemoryGate.Place second = gate.enter(400 * MEGA, () -> false).orElseThrow();
    assertEquals(Optional.empty(), gate.enter(1, () -> true));
    second.close();
    assertTrue(gate.enter(300 * MEGA, () -> true).isPresent());
    first.close();
  }

  @Test
  void whatNeedsMoreThanThereIsGetsAll() throws InterruptedException {
    MemoryGate gate = new MemoryGate(100 * MEGA);
    try (MemoryGate.Place all = gate.enter(Long.MAX_VALUE, () -> true).orElseThrow()) {
      assertEquals(100, all.taken());
      assertEquals(Optional.empty(), gate.enter(1, () -> true));
    }
    assertTrue(gate.enter(1, () -> true).isPresent());
  }
}
