package org.reelboard.app.editor.waveforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.store.StoreException;
import org.reelboard.engine.sound.SampleWaves;
import org.reelboard.engine.sound.Waveform;

/** The window's own work is done by hand. */
final class WaveformsTest {
  private static final Waveform WAVE = SampleWaves.of(20, 1);

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final BackgroundTasks tasks = BackgroundTasks.yielding("test", window::add);
  private final List<Path> read = new ArrayList<>();
  private final CountDownLatch seen = new CountDownLatch(1);
  private int told;

  @AfterEach
  void close() {
    seen.countDown();
    tasks.close();
  }

  private Waveform read(Path file, Consumer<Waveform> soFar, BooleanSupplier cancelled)
      throws ReelboardException {
    read.add(file);
    if (file.endsWith("long")) {
      soFar.accept(SampleWaves.of(5, 1));
      try {
        assertTrue(seen.await(10, TimeUnit.SECONDS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    if (file.endsWith("none")) {
      throw new StoreException("there is none", new IllegalStateException());
    }
    return WAVE;
  }

  private Waveforms waveforms(long budget) {
    Waveforms waveforms = new Waveforms(this::read, tasks, window::add, budget);
    waveforms.listen(() -> told++);
    return waveforms;
  }

  private void work(int times) throws InterruptedException {
    for (int time = 0; time < times; time++) {
      Runnable next = window.poll(10, TimeUnit.SECONDS);
      assertTrue(next != null, "nothing comes");
      next.run();
    }
  }

  @Test
  void readsAFileOnceHoweverOftenItIsLookedAt() throws InterruptedException {
    Waveforms waveforms = waveforms(1 << 20);
    Path file = Path.of("a");
    for (int look = 0; look < 5; look++) {
      assertEquals(Optional.empty(), waveforms.of(file));
    }
    work(1);
    assertEquals(Optional.of(WAVE), waveforms.of(file));
    assertEquals(List.of(file), read);
    assertEquals(1, told);
  }

  @Test
  void showsAsMuchOfALongSoundAsIsKnown() throws InterruptedException {
    Waveforms waveforms = waveforms(1 << 20);
    Path file = Path.of("long");
    waveforms.of(file);
    work(1);
    assertEquals(5 * 48_000, waveforms.of(file).orElseThrow().samples());
    seen.countDown();
    work(1);
    assertEquals(Optional.of(WAVE), waveforms.of(file));
    assertEquals(2, told);
  }

  @Test
  void triesAgainWhatCouldNotBeReadOnlyWhenTold() throws InterruptedException {
    Waveforms waveforms = waveforms(1 << 20);
    Path file = Path.of("none");
    waveforms.of(file);
    work(1);
    assertEquals(Optional.empty(), waveforms.of(file));
    assertEquals(1, read.size());
    waveforms.retry();
    waveforms.of(file);
    work(1);
    assertEquals(2, read.size());
  }

  @Test
  void letsTheLongestUnseenGoWhenTheBudgetIsExceeded() throws InterruptedException {
    Waveforms waveforms = waveforms(2 * WAVE.bytes());
    for (String name : List.of("a", "b", "c")) {
      waveforms.of(Path.of(name));
      work(1);
      waveforms.of(Path.of("a"));
    }
    assertEquals(Optional.of(WAVE), waveforms.of(Path.of("a")), "it was looked at again");
    assertEquals(Optional.of(WAVE), waveforms.of(Path.of("c")));
    assertEquals(Optional.empty(), waveforms.of(Path.of("b")));
  }
}
