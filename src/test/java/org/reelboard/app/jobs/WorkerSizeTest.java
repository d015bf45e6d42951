package org.reelboard.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkerSizeTest {
  private static final long MEGA = 1L << 20;

  @ParameterizedTest
  @CsvSource({"2, 8000, 2, 7500", "16, 4000, 10, 3500", "4, 900, 1, 400", "8, 100, 1, 350"})
  void slotsAreBoundedByProcessorsAndMemory(int processors, long free, int slots, long bytes) {
    assertEquals(new WorkerSize(slots, bytes * MEGA), WorkerSize.of(processors, free * MEGA));
  }

  @ParameterizedTest
  @CsvSource({"8, 100, 637, 64", "2, 8000, 2475, 64", "16, 64000, 17175, 512"})
  void heapGrowsWithTheSlots(int processors, long free, long heap, long young) {
    assertEquals(
        List.of("-Xmx" + heap + "m", "-Xmn" + young + "m"),
        WorkerSize.of(processors, free * MEGA).flags().subList(0, 2));
  }
}
