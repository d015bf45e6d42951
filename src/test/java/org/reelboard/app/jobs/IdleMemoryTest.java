package org.reelboard.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.reelboard.engine.picture.StillCache;

final class IdleMemoryTest {
  @Test
  void javasHeapGrowsAndShrinksAsBeforeWhenTheNextJobComes() {
    StillCache stills = new StillCache(1 << 20);
    String before = freeRatio();
    new IdleMemory(stills).giveBack();
    assertEquals(before, freeRatio());
    assertEquals(0, stills.used());
  }

  private static String freeRatio() {
    return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .getVMOption("MaxHeapFreeRatio")
        .getValue();
  }
}
