package org.reelboard.engine.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills programs (SIGKILL on Unix) that work on one cache, and looks at what is left. */
final class KillTest {
  private static final long PATIENCE_SECONDS = 60;
  private static final int ROUNDS = 5;
  private static final int WRITERS = 2;

  /** Less than all entries take, so that much is evicted. */
  private static final long BUDGET = 2_000_000;

  @TempDir private Path folder;

  @Test
  void killedWritersLeaveWholeEntriesWithinTheBudget() throws Exception {
    DerivedCache cache = DerivedCache.at(folder);
    cache.setBudget(BUDGET);
    Random random = new Random(3);
    for (int round = 0; round < ROUNDS; round++) {
      List<Process> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        writers.add(start(random.nextInt()));
      }
      for (Process writer : writers) {
        awaitWork(writer);
        Thread.sleep(random.nextInt(100));
        writer.destroyForcibly();
        assertTrue(writer.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
      }
      assertTrue(wholeEntries(cache) > 0, "nothing was kept");
    }
    cache.put(
        CacheKind.SEGMENTS,
        KilledWriter.key(0),
        part -> Files.write(part, KilledWriter.content(0)));
    // A writer that is killed may have one entry that nobody has added up.
    long unknown = (long) ROUNDS * WRITERS * KilledWriter.content(KilledWriter.KEYS).length;
    assertTrue(
        cache.use().total().bytes() <= BUDGET + unknown,
        () -> "the budget does not hold with many writers");
  }

  private Process start(int seed) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledWriter.class.getName(),
            folder.toString(),
            Integer.toString(seed))
        .inheritIO()
        .start();
  }

  private void awaitWork(Process writer) throws Exception {
    Path parts = folder.resolve("parts");
    List<Path> before = Entries.list(parts, "*");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (Entries.list(parts, "*").equals(before)) {
      assertTrue(writer.isAlive(), "the writer ended by itself");
      assertTrue(System.nanoTime() < end, "the writer does not work");
      Thread.sleep(5);
    }
  }

  private static int wholeEntries(DerivedCache cache) throws Exception {
    int whole = 0;
    for (int number = 0; number < KilledWriter.KEYS; number++) {
      boolean named = cache.contains(CacheKind.SEGMENTS, KilledWriter.key(number));
      Optional<Path> found = cache.find(CacheKind.SEGMENTS, KilledWriter.key(number));
      assertEquals(named, found.isPresent());
      if (found.isPresent()) {
        assertArrayEquals(KilledWriter.content(number), Files.readAllBytes(found.get()));
        whole++;
      }
    }
    return whole;
  }
}
