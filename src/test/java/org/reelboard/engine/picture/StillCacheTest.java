package org.reelboard.engine.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SourceWatch;

final class StillCacheTest {
  private final AtomicInteger made = new AtomicInteger();

  private String get(StillCache cache, String key, long bytes) throws MediaException {
    return cache.get(
        key,
        String.class,
        SourceWatch.NONE,
        () -> {
          made.incrementAndGet();
          return new StillCache.Made<>(key + "!", bytes);
        });
  }

  @Test
  void makesOnceWhatManyAskFor() throws InterruptedException, ExecutionException {
    StillCache cache = new StillCache(1000);
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        answers.add(threads.submit(() -> get(cache, "a", 10)));
      }
      for (Future<String> answer : answers) {
        assertEquals("a!", answer.get());
      }
    }
    assertEquals(1, made.get());
    assertEquals(10, cache.used());
  }

  @Test
  void letsTheLongestUnusedGoWhenTheBudgetIsSpent() throws MediaException {
    StillCache cache = new StillCache(25);
    get(cache, "a", 10);
    get(cache, "b", 10);
    get(cache, "a", 10);
    get(cache, "c", 10);
    assertEquals(20, cache.used());
    get(cache, "a", 10);
    assertEquals(3, made.get());
    get(cache, "b", 10);
    assertEquals(4, made.get());
  }

  @Test
  void letsGoOfAllWhenItIsCleared() throws MediaException {
    StillCache cache = new StillCache(25);
    get(cache, "a", 10);
    cache.clear();
    assertEquals(0, cache.used());
    get(cache, "a", 10);
    assertEquals(2, made.get());
    assertEquals(10, cache.used());
  }

  @Test
  void keepsTheOneThatIsLargerThanTheBudgetUntilTheNext() throws MediaException {
    StillCache cache = new StillCache(25);
    get(cache, "a", 100);
    get(cache, "a", 100);
    assertEquals(1, made.get());
    get(cache, "b", 5);
    assertEquals(5, cache.used());
  }

  @Test
  void keepsSomePicturesWhateverTheyTakeAndTellsWhatGoes() throws MediaException {
    List<Long> gone = new ArrayList<>();
    StillCache cache = new StillCache(150_000, 2, gone::add);
    get(cache, "a", 100_000);
    get(cache, "b", 200_000);
    assertEquals(List.of(), gone);
    get(cache, "c", 300_000);
    assertEquals(List.of(100_000L), gone);
    assertEquals(500_000, cache.used());
  }

  @Test
  void keepsARefusal() {
    StillCache cache = new StillCache(1_000_000);
    MediaException refusal = new MediaException("It is no picture.");
    for (int i = 0; i < 3; i++) {
      MediaException thrown =
          assertThrows(
              MediaException.class,
              () ->
                  cache.get(
                      "a",
                      String.class,
                      SourceWatch.NONE,
                      () -> {
                        made.incrementAndGet();
                        throw refusal;
                      }));
      assertSame(refusal, thrown);
    }
    assertEquals(1, made.get());
  }

  @Test
  void triesAgainAfterAFailureOfTheProgram() throws MediaException {
    StillCache cache = new StillCache(1000);
    assertThrows(
        IllegalStateException.class,
        () ->
            cache.get(
                "a",
                String.class,
                SourceWatch.NONE,
                () -> {
                  throw new IllegalStateException("out of luck");
                }));
    assertTrue(get(cache, "a", 1).startsWith("a"));
  }

  @Test
  void tellsWhoWaitsForAnother() throws Exception {
    StillCache cache = new StillCache(1000);
    CountDownLatch making = new CountDownLatch(1);
    CountDownLatch wanted = new CountDownLatch(1);
    List<String> told = new ArrayList<>();
    SourceWatch watch =
        new SourceWatch() {
          @Override
          public Span reading() {
            told.add("reading begins");
            return () -> told.add("reading ends");
          }

          @Override
          public Span waiting() {
            told.add("waiting begins");
            wanted.countDown();
            return () -> told.add("waiting ends");
          }
        };
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<String> other =
          threads.submit(() ->
              cache.get(
                  "a",
                  String.class,
                  SourceWatch.NONE,
                  () -> {
                    making.countDown();
                    awaitUninterrupted(wanted);
                    return new StillCache.Made<>("a!", 1);
                  }));
      making.await();
      StillCache.Maker<String> second = () -> new StillCache.Made<>("made twice", 1);
      assertEquals("a!", cache.get("a", String.class, watch, second));
      assertEquals("a!", other.get());
      assertEquals("a!", cache.get("a", String.class, watch, second));
    }
    assertEquals(List.of("waiting begins", "waiting ends"), told);
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
