package org.reelboard.app.editor.background;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class TallyTest {
  private final AtomicLong clock = new AtomicLong();
  private final Tally tally = new Tally(clock::get);
  private final List<String> spells = new ArrayList<>();

  private void begin(int count) {
    for (int one = 0; one < count; one++) {
      tally.begin();
    }
  }

  @Test
  void countsASpellByItself() {
    tally.listen((count, took) -> spells.add(count + " in " + took.toSeconds()));
    assertEquals(Optional.empty(), tally.state());
    begin(3);
    tally.done();
    assertEquals(Optional.of(new WorkState.Counting(1, 3)), tally.state());
    tally.drop(1);
    clock.addAndGet(Duration.ofSeconds(4).toNanos());
    tally.done();
    assertEquals(Optional.of(new WorkState.Done(2)), tally.state());
    begin(2);
    assertEquals(Optional.of(new WorkState.Counting(0, 2)), tally.state());
    tally.drop(2);
    assertEquals(List.of("2 in 4"), spells);
  }

  @Test
  void saysWhatCouldNotBeDoneUntilItIsForgiven() {
    begin(3);
    tally.failed("torn");
    tally.done();
    tally.failed("gone");
    assertEquals(Optional.of(new WorkState.Failed(2, "gone")), tally.state());
    tally.forgive();
    assertEquals(Optional.of(new WorkState.Done(1)), tally.state());
  }
}
