package org.reelboard.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkerTest {
  @TempDir private Path temp;
  private QueueFolder folder = new QueueFolder(Path.of(""), Optional.empty());
  private JobQueue queue;

  @BeforeEach
  void open() throws JobsException {
    folder = new QueueFolder(temp, Optional.empty());
    queue = JobQueue.open(folder);
  }

  @AfterEach
  void close() {
    queue.close();
  }

  private Path place(String name) throws IOException {
    return Files.createDirectories(temp.resolve(name));
  }

  private String submit(ObjectNode request) throws JobsException {
    return queue.submit(CountingKind.job(request)).id();
  }

  private Job until(String id, Predicate<Job> wanted) throws Exception {
    while (true) {
      Job job = queue.find(id).orElseThrow();
      if (wanted.test(job) || job.state().isEnd()) {
        return job;
      }
      Thread.sleep(5);
    }
  }

  private Job ended(String id) throws Exception {
    return until(id, _ -> false);
  }

  private static ObjectNode trouble(ObjectNode request, String piece, String kind) {
    return request.set("trouble", JsonNodeFactory.instance.objectNode().put(piece, kind));
  }

  @Test
  void aJobIsPlannedMadeAndFinished() throws Exception {
    Path place = place("a");
    String id = submit(CountingKind.request(place, 9, 3, 1));
    assertEquals(JobState.WAITING, queue.find(id).orElseThrow().state());
    try (TestWorker worker = TestWorker.start(folder)) {
      Job job = ended(id);
      assertEquals(JobState.DONE, job.state());
      assertEquals(new JobProgress(9, 9, 27, 0, 27), job.progress());
      assertEquals(Optional.of(Worker.End.IDLE), worker.end());
    }
    assertEquals(CountingKind.whole(9), Files.readString(place.resolve("target")));
    assertEquals("{\"pieces\":9,\"made\":9}", queue.result(id).orElseThrow().toString());
    Map<String, Long> expected = new TreeMap<>();
    for (int piece = 0; piece < 9; piece++) {
      expected.put("begin p" + piece, 1L);
      expected.put("made p" + piece, 1L);
    }
    expected.putAll(Map.of("plan", 3L, "finish", 1L, "finished", 1L, "close", 1L));
    assertEquals(expected, CountingKind.notes(place));
    assertTrue(queue.isAtRest(id));
  }

  @Test
  void piecesThatAreThereAreNotMade() throws Exception {
    Path place = place("a");
    Files.writeString(place.resolve("p1"), "p1;");
    String id = submit(CountingKind.request(place, 3, 5, 1));
    try (TestWorker worker = TestWorker.start(folder)) {
      Job job = ended(id);
      assertEquals(new JobProgress(3, 3, 15, 5, 10), job.progress());
      worker.end();
    }
    assertFalse(CountingKind.notes(place).containsKey("begin p1"));
    assertEquals("{\"pieces\":3,\"made\":2}", queue.result(id).orElseThrow().toString());
  }

  @Test
  void allPiecesThereMeansFinishAtOnce() throws Exception {
    Path place = place("a");
    Files.writeString(place.resolve("p0"), "p0;");
    String id = submit(CountingKind.request(place, 1, 5, 1));
    try (TestWorker worker = TestWorker.start(folder)) {
      assertEquals(JobState.DONE, ended(id).state());
      worker.end();
    }
    assertEquals("p0;", Files.readString(place.resolve("target")));
  }

  @Test
  void aPieceThatFailsOnceIsTriedAgain() throws Exception {
    Path place = place("a");
    ObjectNode request = trouble(CountingKind.request(place, 3, 2, 1), "p1", "fail");
    String id = submit(request.put("troubles", 1));
    try (TestWorker worker = TestWorker.start(folder)) {
      assertEquals(JobState.DONE, ended(id).state());
      worker.end();
    }
    assertEquals(CountingKind.whole(3), Files.readString(place.resolve("target")));
    assertEquals(2, CountingKind.notes(place).get("begin p1"));
  }

  @Test
  void aPieceThatFailsTwiceFailsTheJobByItsPlaceAndStopsTheOthers() throws Exception {
    Path place = place("a");
    ObjectNode request = trouble(CountingKind.request(place, 40, 20, 10), "p1", "fail");
    String id = submit(request.put("troubleFrame", 1));
    try (TestWorker worker = TestWorker.start(folder)) {
      Job job = ended(id);
      assertEquals(JobState.FAILED, job.state());
      assertEquals(
          Optional.of(
              new JobProblem("p1 cannot be made", Optional.of(new FilmPlace("scene of p1", 1)))),
          job.problem());
      worker.end();
    }
    assertTrue(queue.isAtRest(id));
    assertFalse(Files.exists(place.resolve("target")));
    Map<String, Long> notes = CountingKind.notes(place);
    assertEquals(2, notes.get("begin p1"));
    assertFalse(notes.containsKey("begin p39"));
  }

  @Test
  void anErrorOfTheProgramItselfFailsTheJobWithASentence() throws Exception {
    String id = submit(trouble(CountingKind.request(place("a"), 2, 2, 1), "p1", "bug"));
    try (TestWorker worker = TestWorker.start(folder)) {
      Job job = ended(id);
      assertEquals(JobState.FAILED, job.state());
      assertTrue(job.problem().orElseThrow().sentence().contains("a bug in p1"));
      worker.end();
    }
    assertTrue(queue.isAtRest(id));
  }

  @Test
  void aJobThatIsRefusedFailsWithItsSentence() throws Exception {
    String id = submit(CountingKind.request(place("a"), 2, 2, 1).put("refused", "No such file."));
    try (TestWorker worker = TestWorker.start(folder)) {
      Job job = ended(id);
      assertEquals(JobState.FAILED, job.state());
      assertEquals(Optional.of(JobProblem.of("No such file.")), job.problem());
      worker.end();
    }
    assertTrue(queue.isAtRest(id));
  }

  @Test
  void piecesThatAreLostAreMadeAgain() throws Exception {
    Path place = place("a");
    String id = submit(CountingKind.request(place, 4, 2, 1).put("lose", "p2"));
    try (TestWorker worker = TestWorker.start(folder)) {
      assertEquals(JobState.DONE, ended(id).state());
      worker.end();
    }
    assertEquals(CountingKind.whole(4), Files.readString(place.resolve("target")));
    assertEquals(2, CountingKind.notes(place).get("made p2"));
    assertEquals(1, CountingKind.notes(place).get("made p1"));
  }

  @Test
  void aCancelledJobStopsAndCanBeDoneAgain() throws Exception {
    Path place = place("a");
    String id = submit(CountingKind.request(place, 6, 10, 20));
    try (TestWorker worker = TestWorker.start(folder)) {
      until(id, job -> job.progress().piecesDone() == 2);
      assertTrue(queue.cancel(id));
      assertFalse(queue.cancel(id));
      while (!queue.isAtRest(id)) {
        Thread.sleep(5);
      }
      assertEquals(JobState.CANCELLED, queue.find(id).orElseThrow().state());
      assertFalse(Files.exists(place.resolve("target")));
      worker.end();
    }
    queue.retry(id);
    try (TestWorker another = TestWorker.start(folder)) {
      assertEquals(JobState.DONE, ended(id).state());
      another.end();
    }
    assertEquals(CountingKind.whole(6), Files.readString(place.resolve("target")));
    Map<String, Long> notes = CountingKind.notes(place);
    assertEquals(1, notes.get("made p0"));
    assertEquals(1, notes.get("made p1"));
  }

  @Test
  void aJobThatIsCancelledWhileItIsFinishedLeavesItsTarget() throws Exception {
    Path place = place("a");
    String id = submit(CountingKind.request(place, 1, 1, 0).put("finishMillis", 400));
    try (TestWorker worker = TestWorker.start(folder)) {
      while (!CountingKind.notes(place).containsKey("finish")) {
        Thread.sleep(5);
      }
      queue.cancel(id);
      worker.end();
    }
    assertEquals(JobState.CANCELLED, queue.find(id).orElseThrow().state());
    assertFalse(Files.exists(place.resolve("target")));
    assertTrue(queue.isAtRest(id));
  }

  @Test
  void theMoreUrgentJobGoesFirst() throws Exception {
    List<String> ids = new ArrayList<>();
    for (int priority : new int[] {0, 5, 9, 5}) {
      NewJob job = CountingKind.job(CountingKind.request(place("j" + ids.size()), 3, 2, 5));
      ids.add(queue.submit(new NewJob(job.kind(), "", priority, job.request(), job.claims())).id());
    }
    WorkerSettings one =
        new WorkerSettings(
            1,
            1L << 30,
            Duration.ofSeconds(3),
            Duration.ofSeconds(3),
            Duration.ofMillis(100),
            Duration.ofMillis(300));
    try (TestWorker worker = TestWorker.start(folder, one)) {
      worker.end();
    }
    List<String> order =
        queue.all().stream()
            .sorted(java.util.Comparator.comparing(job -> job.ended().orElseThrow()))
            .map(Job::id)
            .toList();
    assertEquals(List.of(ids.get(2), ids.get(1), ids.get(3), ids.get(0)), order);
  }

  @Test
  void itRestsOnceAfterEachTimeThatItWorked() throws Exception {
    Duration patient = Duration.ofSeconds(30);
    WorkerSettings settings =
        new WorkerSettings(2, 1L << 30, patient, patient, Duration.ofMillis(100), patient);
    Semaphore rests = new Semaphore(0);
    try (TestWorker _ = TestWorker.start(folder, settings, rests::release)) {
      for (String name : List.of("first", "second")) {
        ended(submit(CountingKind.request(place(name), 2, 2, 1)));
        // One before the first job may have been told of as well.
        assertTrue(rests.tryAcquire(20, TimeUnit.SECONDS), name);
      }
      Thread.sleep(300);
      assertTrue(rests.availablePermits() <= 1, "rests again without having worked");
    }
  }
}
