package org.reelboard.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy;

/** Workers in processes of their own, which are killed, crash and hang. */
final class WorkerProcessTest {
  private static final long PATIENCE_SECONDS = 60;

  // A worker that gives way to another still writes there for a moment.
  @TempDir(deletionStrategy = TempDirDeletionStrategy.IgnoreFailures.class)
  private Path temp;

  private QueueFolder folder = new QueueFolder(Path.of(""), Optional.empty());
  private JobQueue queue;
  private WorkerProcesses workers;

  @BeforeEach
  void open() throws JobsException {
    folder = new QueueFolder(temp.resolve("state"), Optional.empty());
    temp.resolve("state").toFile().mkdirs();
    queue = JobQueue.open(folder);
    workers = TestWorker.processes(folder);
  }

  @AfterEach
  void close() throws Exception {
    queue.close();
  }

  /** Something that is so sooner or later. */
  @FunctionalInterface
  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void until(Condition condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.holds()) {
      assertTrue(System.nanoTime() < end, "it does not happen");
      Thread.sleep(5);
    }
  }

  private Job ended(String id) throws Exception {
    until(() -> {
      workers.ensureRunning();
      return queue.find(id).orElseThrow().state().isEnd();
    });
    return queue.find(id).orElseThrow();
  }

  private Path place(String name) throws IOException {
    return Files.createDirectories(temp.resolve(name));
  }

  private String submit(ObjectNode request) throws JobsException {
    return queue.submit(CountingKind.job(request)).id();
  }

  private List<Long> workersAtWork() throws Exception {
    return queue
        .database()
        .read(sql -> new Steps(sql, java.time.Clock.systemUTC()).taken())
        .stream()
        .flatMap(taken -> WorkerName.parse(taken.worker()).stream())
        .map(WorkerName::process)
        .distinct()
        .toList();
  }

  private void killWorker() throws Exception {
    until(() -> !workersAtWork().isEmpty());
    for (long process : workersAtWork()) {
      ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  @Test
  void piecesThatWereMadeBeforeAKillAreNotMadeAgain() throws Exception {
    Random random = new Random(3);
    Path place = place("a");
    String id = submit(CountingKind.request(place, 30, 4, 40));
    for (int kill = 0; kill < 4; kill++) {
      int before = queue.find(id).orElseThrow().progress().piecesDone();
      until(() -> {
        workers.ensureRunning();
        return queue.find(id).orElseThrow().progress().piecesDone() > before;
      });
      Thread.sleep(random.nextInt(120));
      killWorker();
    }
    assertEquals(JobState.DONE, ended(id).state());
    assertEquals(CountingKind.whole(30), Files.readString(place.resolve("target")));
    Map<String, Long> notes = CountingKind.notes(place);
    // Between its file and its row a piece may be lost: it is made again then, from its file.
    long again =
        IntStream.range(0, 30)
            .filter(piece -> notes.getOrDefault("made p" + piece, 0L) > 1)
            .count();
    assertTrue(again <= 4, notes.toString());
    assertTrue(queue.isAtRest(id));
  }

  @Test
  void aPieceThatCrashesItsWorkerTwiceFailsItsJobByItsName() throws Exception {
    ObjectNode request = CountingKind.request(place("a"), 6, 2, 5);
    request.set("trouble", JsonNodeFactory.instance.objectNode().put("p3", "halt"));
    String id = submit(request);
    Job job = ended(id);
    assertEquals(JobState.FAILED, job.state());
    String sentence = job.problem().orElseThrow().sentence();
    assertTrue(sentence.contains("piece p3"), sentence);
    assertEquals(2, Files.size(temp.resolve("a/trouble-p3")));
    until(() -> queue.isAtRest(id));
  }

  @Test
  void aWorkerThatHangsIsSucceededWithoutAnyonesHelp() throws Exception {
    Path place = place("a");
    ObjectNode request = CountingKind.request(place, 4, 3, 1).put("troubles", 1);
    request.set("trouble", JsonNodeFactory.instance.objectNode().put("p2", "stall"));
    String id = submit(request);
    workers.ensureRunning();
    until(() -> queue.find(id).orElseThrow().state().isEnd());
    assertEquals(JobState.DONE, queue.find(id).orElseThrow().state());
    assertEquals(CountingKind.whole(4), Files.readString(place.resolve("target")));
  }

  @Test
  void aPieceThatHangsTwiceFailsItsJobByItsPlace() throws Exception {
    ObjectNode request = CountingKind.request(place("a"), 2, 3, 1).put("troubleFrame", 2);
    request.set("trouble", JsonNodeFactory.instance.objectNode().put("p1", "stall"));
    Job job = ended(submit(request));
    JobProblem problem = job.problem().orElseThrow();
    assertEquals(Optional.of(new FilmPlace("scene of p1", 2)), problem.place());
    assertTrue(problem.sentence().contains("stalled at frame 2, in scene scene of p1"));
    until(() -> queue.isAtRest(job.id()));
  }

  @Test
  void thereIsOneWorkerHoweverManyAreAskedFor() throws Exception {
    Path place = place("a");
    String id = submit(CountingKind.request(place, 8, 4, 20));
    List<WorkerProcesses> many =
        Stream.generate(() -> TestWorker.processes(folder)).limit(3).toList();
    for (WorkerProcesses one : many) {
      one.ensureRunning();
    }
    until(() -> {
      assertTrue(workersAtWork().size() <= 1);
      return queue.find(id).orElseThrow().state().isEnd();
    });
    assertEquals(
        List.of(1L),
        CountingKind.notes(place).entrySet().stream()
            .filter(note -> note.getKey().startsWith("begin"))
            .map(Map.Entry::getValue)
            .distinct()
            .toList());
  }

  @Test
  void aWorkerThatIsToldToEndHandsBackWhatItHas() throws Exception {
    Path place = place("a");
    String id = submit(CountingKind.request(place, 4, 10, 30));
    workers.ensureRunning();
    until(() ->
        !workersAtWork().isEmpty() && queue.find(id).orElseThrow().progress().framesMade() > 0);
    for (long process : workersAtWork()) {
      assertTrue(ProcessHandle.of(process).orElseThrow().destroy());
    }
    until(() -> !WorkerLock.isHeld(folder.workerLock()));
    assertEquals(List.of(), workersAtWork());
    assertEquals(JobState.DONE, ended(id).state());
    assertEquals(CountingKind.whole(4), Files.readString(place.resolve("target")));
  }

  @Test
  void workersThatCannotBeginAreGivenUpWithASentence() throws Exception {
    WorkerProcesses broken =
        new WorkerProcesses(
            folder,
            () ->
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-no-such-flag"));
    until(() -> {
      try {
        broken.ensureRunning();
        return false;
      } catch (JobsException e) {
        return e.sentence().contains("worker.log");
      }
    });
  }

  @Test
  void anAbortedWorkerLeavesANoteOfItsCrash() throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/sh")));
    ProcessHandle aborted =
        DetachedProcess.start(
                List.of("/bin/sh", "-c", "sleep 0.2; kill -ABRT $$"), folder.crashes())
            .orElseThrow();
    ProcessHandle killed =
        DetachedProcess.start(
                List.of("/bin/sh", "-c", "sleep 0.2; kill -KILL $$"), folder.crashes())
            .orElseThrow();
    until(() -> Files.exists(folder.crashOf(aborted.pid())));
    assertEquals("exit code 134\n", Files.readString(folder.crashOf(aborted.pid())));
    until(() -> !killed.isAlive());
    assertFalse(Files.exists(folder.crashOf(killed.pid())));
    assertTrue(ProcessHandle.current().children().noneMatch(aborted::equals));
  }

  @Test
  void aDetachedProcessIsAlwaysKnown() throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/sh")));
    for (int time = 0; time < 50; time++) {
      Optional<ProcessHandle> started =
          DetachedProcess.start(List.of("sleep", "5"), folder.crashes());
      assertTrue(started.orElseThrow().destroy());
    }
  }

  @Test
  void nothingIsLeftBesideTheQueue() throws Exception {
    String id = submit(CountingKind.request(place("a"), 2, 1, 1));
    assertEquals(JobState.DONE, ended(id).state());
    until(() -> !WorkerLock.isHeld(folder.workerLock()));
    queue.close();
    Predicate<String> known = List.of("jobs.db", "native", "worker.lock", "worker.stay")::contains;
    try (Stream<Path> files = Files.list(folder.path())) {
      assertEquals(
          List.of(),
          files.map(file -> file.getFileName().toString()).filter(known.negate()).toList());
    }
    assertFalse(Files.exists(folder.crashOf(ProcessHandle.current().pid())));
  }
}
