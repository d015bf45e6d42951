package org.reelboard.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JobQueueTest {
  @TempDir private Path temp;

  private QueueFolder folder() {
    return new QueueFolder(temp, Optional.empty());
  }

  private JobQueue open() throws JobsException {
    return JobQueue.open(folder());
  }

  private static NewJob job(String target) {
    return job(target, 1);
  }

  private static NewJob job(String target, int pieces) {
    ObjectNode request = CountingKind.request(Path.of(target), pieces, 1, 1);
    return new NewJob(CountingKind.ID, target, 0, request, Set.of(target));
  }

  @Test
  void aJobOutlivesTheProcessThatSubmittedIt() throws JobsException {
    String id;
    try (JobQueue queue = open()) {
      id = queue.submit(job("a")).id();
      assertTrue(id.matches("[a-z][a-z2-9]{3}"), id);
    }
    try (JobQueue queue = open()) {
      Job job = queue.find(id).orElseThrow();
      assertEquals(
          new Job(
              id,
              CountingKind.ID,
              "a",
              JobState.WAITING,
              0,
              job.created(),
              Optional.empty(),
              Optional.empty(),
              new JobProgress(0, 0, 0, 0, 0),
              Optional.empty()),
          job);
      assertEquals(Optional.of(job("a").request()), queue.request(id));
      assertEquals(List.of(job), queue.all());
    }
  }

  @Test
  void aSecondJobForTheSameFileIsRefusedByTheNameOfTheFirst() throws JobsException {
    try (JobQueue queue = open()) {
      String first = queue.submit(job("a")).id();
      JobsException refused = assertThrows(JobsException.class, () -> queue.submit(job("a", 2)));
      assertTrue(refused.sentence().contains(first), refused.sentence());
      queue.submit(job("b"));
      queue.cancel(first);
      String second = queue.submit(job("a", 2)).id();
      assertThrows(JobsException.class, () -> queue.retry(first));
      queue.cancel(second);
      queue.retry(first);
    }
  }

  @Test
  void theSameJobTwiceIsOne() throws JobsException {
    try (JobQueue queue = open()) {
      Submission first = queue.submit(job("a"));
      assertEquals(new Submission(first.id(), Submission.Outcome.NEW), first);
      assertEquals(new Submission(first.id(), Submission.Outcome.JOINED), queue.submit(job("a")));
      queue.cancel(first.id());
      assertNotEquals(first.id(), queue.submit(job("a")).id());
    }
  }

  @Test
  void ofManyWhoWantTheSameFileOneGetsIt() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<String>> tries = new ArrayList<>();
      for (int one = 1; one <= 8; one++) {
        int pieces = one;
        tries.add(() -> {
          try (JobQueue queue = open()) {
            return queue.submit(job("a", pieces)).id();
          } catch (JobsException e) {
            return "refused";
          }
        });
      }
      Set<String> ids = new HashSet<>();
      for (Future<String> done : threads.invokeAll(tries)) {
        ids.add(done.get());
      }
      ids.remove("refused");
      assertEquals(1, ids.size());
    }
  }

  @Test
  void endedJobsBeyondAHundredAreForgotten() throws JobsException {
    try (JobQueue queue = open()) {
      for (int one = 0; one < 105; one++) {
        queue.cancel(queue.submit(job("t" + one)).id());
      }
      String last = queue.submit(job("last")).id();
      List<Job> all = queue.all();
      assertEquals(101, all.size());
      assertEquals(last, all.getLast().id());
      assertEquals("t5", all.getFirst().title());
    }
  }

  @Test
  void onlyWhatFailedOrWasCancelledIsDoneAgain() throws JobsException {
    try (JobQueue queue = open()) {
      String id = queue.submit(job("a")).id();
      assertThrows(JobsException.class, () -> queue.retry(id));
      assertThrows(JobsException.class, () -> queue.retry("zzzz"));
      queue.cancel(id);
      queue.retry(id, request -> request.put("more", 1));
      assertEquals(JobState.WAITING, queue.find(id).orElseThrow().state());
      assertTrue(queue.request(id).orElseThrow().has("more"));
      assertFalse(queue.isAtRest(id));
    }
  }

  @Test
  void aMarkTellsOfChangesByAnyone() throws JobsException {
    try (JobQueue queue = open();
        JobQueue other = open()) {
      QueueMark before = queue.mark();
      assertEquals(before, queue.mark());
      other.submit(job("a"));
      QueueMark after = queue.mark();
      assertNotEquals(before, after);
      assertEquals(after, queue.mark());
      queue.submit(job("b"));
      assertNotEquals(after, queue.mark());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aDamagedQueueIsSetAsideAndAFreshOneBegun(int seed) throws Exception {
    try (JobQueue queue = open()) {
      for (int one = 0; one < 30; one++) {
        queue.submit(job("t" + one));
      }
    }
    Path file = folder().queue();
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(seed);
    // Seed 0 hits the file's head, the others any pages of it.
    int from = seed == 0 ? 0 : 100 + random.nextInt(bytes.length / 2);
    byte[] noise = new byte[bytes.length / 3];
    random.nextBytes(noise);
    System.arraycopy(noise, 0, bytes, from, noise.length);
    Files.write(file, bytes);
    try (JobQueue queue = open()) {
      assertTrue(queue.notice().orElseThrow().contains("jobs-damaged-"), "seed " + seed);
      assertEquals(List.of(), queue.all());
      queue.submit(job("a"));
    }
    try (JobQueue queue = open()) {
      assertEquals(Optional.empty(), queue.notice());
      assertEquals(1, queue.all().size());
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsReplacedByATemporaryOne() throws Exception {
    Path file = Files.createFile(temp.resolve("file"));
    QueueFolder elsewhere = QueueFolder.of(file.resolve("state"));
    assertTrue(elsewhere.notice().orElseThrow().contains(elsewhere.path().toString()));
    assertTrue(Files.isWritable(elsewhere.path()));
    assertEquals(new QueueFolder(temp, Optional.empty()), QueueFolder.of(temp));
  }

  @Test
  void whatIsLeftIsEstimatedFromTheFramesMadeHere() {
    JobProgress progress = new JobProgress(3, 10, 100, 40, 20);
    assertEquals(0.6, progress.fraction());
    assertEquals(
        Optional.of(java.time.Duration.ofSeconds(8)),
        progress.remaining(java.time.Duration.ofSeconds(4)));
    assertEquals(
        Optional.empty(),
        new JobProgress(0, 10, 100, 40, 2).remaining(java.time.Duration.ofSeconds(4)));
  }
}
