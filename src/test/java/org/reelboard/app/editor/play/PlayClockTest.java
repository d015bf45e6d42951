package org.reelboard.app.editor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class PlayClockTest {
  private final AtomicLong nanos = new AtomicLong(1_000);
  private final FakeParts.Device device = new FakeParts.Device();

  @Test
  void runsWithTheMachinesTimeWhereThereIsNoSound() {
    PlayClock clock = new PlayClock.Free(500, nanos.get(), nanos::get);
    assertEquals(500, clock.sample());
    nanos.addAndGet(1_000_000_000L);
    assertEquals(48_500, clock.sample());
  }

  @Test
  void standsUntilTheDeviceIsHeard() {
    device.heard.set(700);
    PlayClock clock = new PlayClock.Following(device, 9_000, nanos::get);
    nanos.addAndGet(80_000_000L);
    assertEquals(9_000, clock.sample());
  }

  @Test
  void goesOnBetweenTheDevicesStepsAndStandsWhereTheSoundStands() {
    PlayClock clock = new PlayClock.Following(device, 0, nanos::get);
    device.heard.set(4_800);
    assertEquals(4_800, clock.sample());
    nanos.addAndGet(10_000_000L);
    assertEquals(5_280, clock.sample());
    nanos.addAndGet(5_000_000_000L);
    assertEquals(7_200, clock.sample(), "no more than 50 ms past the device's word");
  }

  @Test
  void neverGoesBack() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      device.heard.set(0);
      PlayClock clock = new PlayClock.Following(device, 100, nanos::get);
      long before = clock.sample();
      for (int i = 0; i < 200; i++) {
        nanos.addAndGet(random.nextInt(30_000_000));
        device.heard.addAndGet(random.nextInt(1_500));
        long now = clock.sample();
        assertTrue(now >= before, "seed " + seed);
        before = now;
      }
    }
  }
}
