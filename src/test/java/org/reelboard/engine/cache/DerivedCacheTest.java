package org.reelboard.engine.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.ReelboardException;

final class DerivedCacheTest {
  private static final CacheKind KIND = CacheKind.SEGMENTS;

  @TempDir private Path home;
  private DerivedCache cache = DerivedCache.at(Path.of(""));

  @BeforeEach
  void inTheHome() {
    cache = DerivedCache.at(home.resolve("cache").resolve("derived"));
  }

  private static final class OwnException extends ReelboardException {
    private static final long serialVersionUID = 1L;

    OwnException() {
      super("no");
    }
  }

  private static CacheKey key(int number) {
    return CacheKey.of("entry " + number);
  }

  private static byte[] content(int number, int bytes) {
    byte[] content = new byte[bytes];
    new Random(number).nextBytes(content);
    return content;
  }

  private Path put(int number, int bytes) throws CacheException {
    return cache.put(KIND, key(number), part -> Files.write(part, content(number, bytes)));
  }

  private List<Integer> kept(int keys) {
    List<Integer> kept = new ArrayList<>();
    for (int number = 0; number < keys; number++) {
      if (cache.contains(KIND, key(number))) {
        kept.add(number);
      }
    }
    return kept;
  }

  /** Everything in the folder but what holds the cache's own books. */
  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(cache.folder())) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !cache.folder().equals(file.getParent()))
          .toList();
    }
  }

  private void assertRefused(String reason) {
    CacheException problem = assertThrows(CacheException.class, () -> put(1, 10));
    assertTrue(problem.sentence().contains(cache.folder().toString()), problem.sentence());
    assertTrue(problem.sentence().contains(reason), problem.sentence());
  }

  @Test
  void whatWasPutIsFoundByEveryProcess() throws Exception {
    Path file = put(1, 1000);
    assertArrayEquals(content(1, 1000), Files.readAllBytes(file));
    assertEquals(Optional.of(file), cache.find(KIND, key(1)));
    assertEquals(Optional.of(file), DerivedCache.at(cache.folder()).find(KIND, key(1)));
    assertEquals(
        cache.folder().resolve("segments").resolve(key(1).hex().substring(0, 2)), file.getParent());
  }

  @Test
  void kindsDoNotMeet() throws Exception {
    put(1, 10);
    assertEquals(Optional.empty(), cache.find(CacheKind.THUMBNAILS, key(1)));
  }

  @Test
  void lookingMakesNothing() throws Exception {
    assertEquals(Optional.empty(), cache.find(KIND, key(1)));
    assertFalse(cache.contains(KIND, key(1)));
    assertEquals(new CacheUse(Map.of()), cache.use());
    cache.remove(KIND, key(1));
    assertFalse(Files.exists(cache.folder()));
  }

  @Test
  void puttingAgainReplaces() throws Exception {
    put(1, 1000);
    Path file = cache.put(KIND, key(1), part -> Files.writeString(part, "other"));
    assertEquals(Optional.of(file), cache.find(KIND, key(1)));
    assertEquals(List.of(file), files());
  }

  @Test
  void whatIsRemovedIsGone() throws Exception {
    put(1, 10);
    cache.remove(KIND, key(1));
    assertEquals(Optional.empty(), cache.find(KIND, key(1)));
  }

  @Test
  void aKeyIsAHash() {
    assertThrows(IllegalArgumentException.class, () -> new CacheKey("../../etc/passwd"));
    // sha256sum of "abc", FIPS 180-2 appendix B.1.
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        CacheKey.of("abc").hex());
  }

  @Test
  void aWriterThatFailsLeavesWhatWasThere() throws Exception {
    Path file = put(1, 10);
    assertThrows(
        OwnException.class,
        () ->
            cache.put(
                KIND,
                key(1),
                part -> {
                  Files.writeString(part, "half");
                  throw new OwnException();
                }));
    assertEquals(Optional.of(file), cache.find(KIND, key(1)));
    assertEquals(List.of(file), files());
  }

  @Test
  void ofAFullDiskTheUserIsTold() throws Exception {
    CacheException problem =
        assertThrows(
            CacheException.class,
            () ->
                cache.put(
                    KIND,
                    key(1),
                    part -> {
                      Files.writeString(part, "half");
                      throw new FileSystemException(
                          part.toString(), null, "No space left on device");
                    }));
    assertTrue(problem.sentence().contains("the disk is full"), problem.sentence());
    assertEquals(List.of(), files());
    put(1, 10);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 500, 999, 1001})
  void anEntryOfAnotherLengthIsNeverUsed(int bytes) throws Exception {
    Path file = put(1, 1000);
    Files.write(file, content(1, bytes));
    assertFalse(cache.contains(KIND, key(1)));
    assertEquals(Optional.empty(), cache.find(KIND, key(1)));
    assertFalse(Files.exists(file), "the damaged entry stays");
    assertEquals(Optional.of(put(1, 1000)), cache.find(KIND, key(1)));
  }

  @Test
  void anEntryWithOneWrongBitIsNeverUsed() throws Exception {
    Path file = put(1, 1000);
    byte[] damaged = content(1, 1000);
    damaged[700] ^= 4;
    Files.write(file, damaged);
    assertEquals(Optional.empty(), cache.find(KIND, key(1)));
    assertFalse(Files.exists(file), "the damaged entry stays");
  }

  @Test
  void aFolderInAnEntrysPlaceIsNeverUsed() throws Exception {
    Path file = put(1, 1000);
    Files.delete(file);
    Files.createDirectories(file.resolve("x"));
    assertEquals(Optional.empty(), cache.find(KIND, key(1)));
  }

  @Test
  void foreignFilesAreLeftAlone() throws Exception {
    Path file = put(1, 1000);
    Path foreign = Files.writeString(file.resolveSibling("readme"), "mine");
    cache.clear();
    assertEquals(List.of(foreign), files());
  }

  @Test
  void theLongestUnusedGoFirst() throws Exception {
    cache.setBudget(4000);
    for (int number = 0; number < 4; number++) {
      put(number, 1000);
    }
    cache.find(KIND, key(0));
    cache.contains(KIND, key(1));
    put(4, 1000);
    // A sixteenth of the budget is made free besides.
    assertEquals(List.of(0, 3, 4), kept(5));
  }

  @Test
  void allKindsShareTheBudget() throws Exception {
    cache.setBudget(2000);
    put(1, 1000);
    cache.put(CacheKind.THUMBNAILS, key(2), part -> Files.write(part, content(2, 1500)));
    assertEquals(
        new CacheUse(Map.of(CacheKind.THUMBNAILS, new CacheUse.Share(1, 1500))), cache.use());
  }

  @Test
  void anEntryLargerThanTheBudgetStaysUntilTheNext() throws Exception {
    cache.setBudget(100);
    put(1, 1000);
    assertEquals(List.of(1), kept(5));
    put(2, 1000);
    assertEquals(List.of(2), kept(5));
  }

  @Test
  void aSmallerBudgetHoldsAtOnceAndForEveryProcess() throws Exception {
    for (int number = 0; number < 4; number++) {
      put(number, 1000);
    }
    cache.setBudget(2500);
    assertEquals(List.of(2, 3), kept(4));
    assertEquals(2500, DerivedCache.at(cache.folder()).budget());
  }

  @Test
  void withoutABudgetSetItIsATenthOfTheDisksRoom() throws Exception {
    long room = Files.getFileStore(home).getUsableSpace();
    long most = 10_000_000_000L;
    assertTrue(Math.abs(Math.min(most, room / 10) - cache.budget()) < most / 100);
    cache.setBudget(5);
    cache.resetBudget();
    assertTrue(Math.abs(Math.min(most, room / 10) - cache.budget()) < most / 100);
  }

  @Test
  void aDamagedBudgetIsTheUsualOne() throws Exception {
    cache.setBudget(5);
    Files.writeString(cache.folder().resolve("budget"), "much");
    assertTrue(cache.budget() > 5);
  }

  @Test
  void aDamagedAccountIsCountedAnew() throws Exception {
    cache.setBudget(3000);
    put(1, 1000);
    put(2, 1000);
    Files.writeString(cache.folder().resolve("account"), "?");
    put(3, 1000);
    put(4, 1000);
    assertEquals(List.of(3, 4), kept(5));
  }

  /** Against a plain model of what a cache of least recent use holds. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void itHoldsWhatAModelHolds(long seed) throws Exception {
    int budget = 16_000;
    cache.setBudget(budget);
    Random random = new Random(seed);
    Map<Integer, Integer> model = new LinkedHashMap<>(16, 0.75f, true);
    for (int step = 0; step < 150; step++) {
      int number = random.nextInt(20);
      if (random.nextInt(3) == 0) {
        boolean expected = model.get(number) != null;
        assertEquals(expected, cache.find(KIND, key(number)).isPresent(), "step " + step);
      } else {
        int bytes = 500 + random.nextInt(3000);
        put(number, bytes);
        model.remove(number);
        model.put(number, bytes);
        if (bytes(model) > budget) {
          while (bytes(model) > budget - budget / 16) {
            model.remove(model.keySet().iterator().next());
          }
        }
      }
      assertEquals(model.keySet().stream().sorted().toList(), kept(20), "step " + step);
    }
  }

  private static int bytes(Map<Integer, Integer> model) {
    return model.values().stream().mapToInt(bytes -> bytes).sum();
  }

  @Test
  void whatIsLeasedStays() throws Exception {
    cache.setBudget(2500);
    put(1, 1000);
    try (CacheLease lease = cache.lease(List.of(key(1), key(3)))) {
      put(2, 1000);
      put(3, 1000);
      put(4, 1000);
      assertEquals(List.of(1, 3, 4), kept(5));
      lease.renew();
      cache.clear();
      assertEquals(List.of(1, 3), kept(5));
    }
    cache.clear();
    assertEquals(List.of(), kept(5));
  }

  @Test
  void aLeaseThatIsNotRenewedEnds() throws Exception {
    put(1, 1000);
    CacheLease lease = cache.lease(List.of(key(1)));
    Path file = Entries.list(cache.folder().resolve("leases"), "*").getFirst();
    age(file, CacheLease.LASTS.plusSeconds(5));
    cache.clear();
    assertEquals(List.of(), kept(5));
    assertFalse(Files.exists(file));
    put(1, 1000);
    lease.renew();
    cache.clear();
    assertEquals(List.of(1), kept(5));
    lease.close();
  }

  @Test
  void aDamagedLeaseKeepsNothing() throws Exception {
    put(1, 1000);
    Path leases = Files.createDirectories(cache.folder().resolve("leases"));
    Files.write(leases.resolve("x"), new byte[] {-1, -2, 0, 10});
    cache.clear();
    assertEquals(List.of(), kept(5));
  }

  @Test
  void onlyOldPartsAreCleared() throws Exception {
    put(1, 10);
    Path parts = cache.folder().resolve("parts");
    Path old = Files.writeString(parts.resolve("old"), "half");
    Path young = Files.writeString(parts.resolve("young"), "half");
    age(old, Duration.ofHours(25));
    age(young, Duration.ofHours(1));
    cache.clear();
    assertFalse(Files.exists(old));
    assertTrue(Files.exists(young));
  }

  private static void age(Path file, Duration by) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(by)));
  }

  @Test
  void aFileInTheFoldersPlaceIsRefused() throws Exception {
    Files.createDirectories(cache.folder().getParent());
    Files.writeString(cache.folder(), "a file");
    assertRefused("");
    assertEquals(Optional.empty(), cache.find(KIND, key(1)));
    assertFalse(cache.contains(KIND, key(1)));
    assertThrows(CacheException.class, () -> cache.lease(List.of(key(1))));
    assertThrows(CacheException.class, () -> cache.setBudget(1));
    assertEquals("a file", Files.readString(cache.folder()));
  }

  /** Also for those who may write anywhere: the kernel's own folders. */
  @Test
  void aFolderThatCannotBeWrittenIsRefused() {
    assumeTrue(Files.isDirectory(Path.of("/proc/sys")), "no such folders here");
    cache = DerivedCache.at(Path.of("/proc/sys/reelboard"));
    assertRefused("");
    assertEquals(Optional.empty(), cache.find(KIND, key(1)));
    assertThrows(CacheException.class, () -> cache.clear());
  }

  @Test
  void aCacheThatMayOnlyBeReadIsRead() throws Exception {
    Path file = put(1, 10);
    lockAll("r-xr-xr-x");
    try {
      assumeFalse(Files.isWritable(cache.folder()), "this user may write anywhere");
      assertEquals(Optional.of(file), cache.find(KIND, key(1)));
      CacheException problem = assertThrows(CacheException.class, () -> put(2, 10));
      assertTrue(problem.sentence().contains("there is no permission"), problem.sentence());
    } finally {
      lockAll("rwxr-xr-x");
    }
  }

  private void lockAll(String permissions) throws IOException {
    List<Path> folders;
    try (Stream<Path> all = Files.walk(cache.folder())) {
      folders = all.filter(Files::isDirectory).toList();
    }
    for (Path folder : folders) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }
  }

  @Test
  void aFolderThatVanishesIsMadeAgain() throws Exception {
    Path file = put(1, 10);
    deleteAll();
    assertEquals(Optional.empty(), cache.find(KIND, key(1)));
    assertEquals(file, put(1, 10));
  }

  @Test
  void aFolderThatVanishesWhileAnEntryIsMadeIsRefused() throws Exception {
    assertThrows(
        CacheException.class,
        () ->
            cache.put(
                KIND,
                key(1),
                part -> {
                  Files.writeString(part, "content");
                  deleteAll();
                }));
    assertEquals(Optional.empty(), cache.find(KIND, key(1)));
    put(1, 10);
  }

  private void deleteAll() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(cache.folder())) {
      all = files.toList().reversed();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }

  @Test
  void manyThreadsOfTwoInstancesShareIt() throws Exception {
    cache.setBudget(50_000);
    List<DerivedCache> instances = List.of(cache, DerivedCache.at(cache.folder()));
    List<Future<Integer>> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int thread = 0; thread < 4; thread++) {
        DerivedCache mine = instances.get(thread % 2);
        Random random = new Random(thread);
        all.add(threads.submit(() -> work(mine, random)));
      }
    }
    for (Future<Integer> one : all) {
      assertTrue(one.get() > 0, "nothing was found");
    }
    assertTrue(cache.use().total().bytes() <= 50_000, () -> "too much is kept");
  }

  /** How many were found. */
  private static int work(DerivedCache cache, Random random) throws Exception {
    int found = 0;
    for (int step = 0; step < 100; step++) {
      int number = random.nextInt(30);
      cache.put(KIND, key(number), part -> Files.write(part, content(number, 3000)));
      int other = random.nextInt(30);
      Optional<Path> file = cache.find(KIND, key(other));
      if (file.isPresent() && Files.exists(file.get())) {
        found++;
      }
    }
    return found;
  }

  @Test
  void aKindIsTrimmedWhileOthersStay() throws Exception {
    put(1, 1000);
    for (int number = 1; number <= 4; number++) {
      int one = number;
      Path file =
          cache.put(CacheKind.AHEAD, key(one), part -> Files.write(part, content(one, 1000)));
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(100 - one)));
    }
    cache.trim(CacheKind.AHEAD, 2500);
    assertEquals(
        List.of(3, 4),
        IntStream.rangeClosed(1, 4)
            .filter(number -> cache.contains(CacheKind.AHEAD, key(number)))
            .boxed()
            .toList());
    assertEquals(List.of(1), kept(2));
  }
}
