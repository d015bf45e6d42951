package org.reelboard.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobQueue;
import org.reelboard.app.jobs.JobState;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.engine.media.FilmPrograms;

/** Renders as users run them: a client that waits, a worker that works, and anything may die. */
final class RenderProcessTest {
  /** How often something is killed; {@code mvn -Pcampaign verify} makes it a hundred. */
  private static final int KILLS = Integer.getInteger("campaign.kills", 3);

  private static final int SCENES = 20;

  @TempDir private Path temp;
  private Program program = new Program(Path.of(""));

  @BeforeEach
  void folders() throws IOException {
    program = new Program(Files.createDirectories(temp.resolve("home")));
  }

  @AfterEach
  void workersEnd() throws Exception {
    program.awaitNoWorker();
  }

  /** A film of scenes of one colour each, with crossfades: small, but of many pieces. */
  private Path project(String name, int scenes, int seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder all = new StringBuilder();
    for (int scene = 0; scene < scenes; scene++) {
      all.append(scene == 0 ? "" : ",")
          .append(
              """
              {"id": "s%d", "duration": 2,
               "source": {"kind": "colour", "colour": "#%06x"},
               "transition": {"kind": "crossfade", "duration": 1}}
              """
                  .formatted(scene, random.nextInt(1 << 24)));
    }
    return Files.writeString(
        temp.resolve(name + ".reel.json"),
        """
        {"reelboard": 1, "title": "Test",
         "canvas": {"width": 480, "height": 854, "rate": "30/1", "background": "#000000"},
         "scenes": [%s]}
        """
            .formatted(all));
  }

  private Program.Running render(Program by, Path project, Path target) throws IOException {
    return by.start("render", project, "-o", target, "--preset", "draft");
  }

  private List<Job> jobs() throws Exception {
    try (JobQueue queue = JobQueue.open(new QueueFolder(program.queue(), Optional.empty()))) {
      return queue.all();
    }
  }

  private void untilSomeFrames() throws Exception {
    Program.until(() ->
        Files.exists(program.queue().resolve("jobs.db"))
            && jobs().stream().anyMatch(job -> job.progress().framesMade() > 0));
  }

  @Test
  void ctrlCCancelsTheJobAndLeavesTheTarget() throws Exception {
    Path target = Files.writeString(temp.resolve("film.mp4"), "mine");
    Program.Running client = render(program, project("film", 60, 1), target);
    untilSomeFrames();
    client.interrupt();
    assertEquals(130, client.code());
    assertEquals("mine", Files.readString(target));
    assertEquals(JobState.CANCELLED, jobs().getFirst().state());
    assertEquals("", client.printed());
    program.awaitNoWorker();
    assertEquals(List.of("film.mp4"), filesBeside(target));
  }

  private static List<String> filesBeside(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target.toAbsolutePath().getParent())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.contains("mp4") || name.endsWith(".part"))
          .toList();
    }
  }

  @Test
  void aJobWhoseClientIsKilledGoesOnAndCanBeAwaited() throws Exception {
    Path target = temp.resolve("film.mp4");
    Path project = project("film", SCENES, 2);
    Program.Running client = render(program, project, target);
    untilSomeFrames();
    client.process().destroyForcibly();
    Program.Running wait = program.start("jobs", "wait", jobs().getFirst().id(), "--json");
    assertEquals(0, wait.code(), wait.complained());
    JsonNode report = new ObjectMapper().readTree(wait.printed());
    assertEquals(target.toString(), report.get("file").asText());
    assertEquals(Files.size(target), report.get("bytes").asLong());
    assertEquals(JobState.DONE, jobs().getFirst().state());
  }

  @Test
  void clientsShareTheWorkerAndTheSameRequestIsOneJob() throws Exception {
    Path project = project("film", 6, 3);
    Program.Running first = render(program, project, temp.resolve("a.mp4"));
    Program.Running second = render(program, project, temp.resolve("b.mp4"));
    Program.Running third = render(program, project, temp.resolve("a.mp4"));
    assertEquals(0, first.code(), first.complained());
    assertEquals(0, second.code(), second.complained());
    assertEquals(0, third.code(), third.complained());
    assertArrayEquals(
        Files.readAllBytes(temp.resolve("a.mp4")), Files.readAllBytes(temp.resolve("b.mp4")));
  }

  @Test
  void captionsGoThroughTheQueueToTheirFileAndTheirTrack() throws Exception {
    Path target = temp.resolve("film.mp4");
    Path project = project("film", 2, 6);
    Path spoken =
        Files.writeString(
            temp.resolve("spoken.srt"), "1\n00:00:00,500 --> 00:00:02,000\nGood morning\n");
    Program.Running captions = program.start("captions", project, "--from", spoken);
    assertEquals(0, captions.code(), captions.complained());
    Program.Running client =
        program.start(
            "render", project, "-o", target, "--preset", "draft", "--captions", "sidecar,track");
    assertEquals(0, client.code(), client.complained());
    assertEquals(
        "1\n00:00:00,500 --> 00:00:02,000\nGood morning\n",
        Files.readString(temp.resolve("film.srt")).strip() + "\n");
    JsonNode track =
        FilmPrograms.probe(target, "-select_streams", "s", "-show_streams").at("/streams/0");
    assertEquals("mov_text", track.path("codec_name").asText());
  }

  @Test
  void aDetachedRenderPrintsItsJobAndCanBeCancelled() throws Exception {
    Path project = project("film", 60, 4);
    Program.Running client =
        program.start("render", project, "-o", temp.resolve("a.mp4"), "--detach");
    assertEquals(0, client.code(), client.complained());
    String id = client.printed().strip();
    Program.Running cancel = program.start("jobs", "cancel", id);
    assertEquals(0, cancel.code(), cancel.complained());
    Program.Running list = program.start("jobs", "--json");
    assertEquals(0, list.code());
    JsonNode job = new ObjectMapper().readTree(list.printed()).get("jobs").get(0);
    assertEquals(id, job.get("id").asText());
    assertEquals("cancelled", job.get("state").asText());
    Program.Running unknown = program.start("jobs", "cancel", "zzzz");
    assertEquals(ExitCode.BAD_INPUT, unknown.code());
    assertTrue(unknown.complained().contains("no job zzzz"), unknown.complained());
  }

  /**
   * Kills worker, client or both at random moments and begins again. Whatever is killed, each film
   * is in the end as if nothing had been, and no piece that was finished is made twice.
   */
  @Test
  void anythingMayBeKilledAtAnyTime() throws Exception {
    Random random = new Random(7);
    int kills = 0;
    for (int film = 0; kills < KILLS; film++) {
      Path project = project("film" + film, SCENES, 100 + film);
      Path target = temp.resolve("film" + film + ".mp4");
      Map<Path, Object> pieces = new HashMap<>();
      while (!isDone(film)) {
        Program.Running client = render(program, project, target);
        long moment = System.nanoTime() + 1_000_000L * random.nextInt(4000);
        while (client.process().isAlive() && System.nanoTime() < moment) {
          Thread.sleep(5);
        }
        if (kills < KILLS && client.process().isAlive()) {
          kill(client, random.nextInt(3));
          kills++;
        } else {
          assertEquals(0, client.code(), client.complained());
        }
        assertKept(pieces);
      }
      assertUndisturbed(project, target);
    }
  }

  private boolean isDone(int film) throws Exception {
    return Files.exists(program.queue().resolve("jobs.db"))
        && jobs().stream()
            .anyMatch(
                job -> job.title().equals("film" + film + ".mp4") && job.state() == JobState.DONE);
  }

  private void kill(Program.Running client, int which) throws Exception {
    if (which != 0) {
      program.worker().ifPresent(ProcessHandle::destroyForcibly);
    }
    if (which != 1) {
      client.process().destroyForcibly();
      client.process().waitFor();
    }
  }

  /** Entries of the cache that were there are the same files still. */
  private void assertKept(Map<Path, Object> before) throws IOException {
    for (Path piece : pieces()) {
      Object now = Files.readAttributes(piece, BasicFileAttributes.class).fileKey();
      Object then = before.putIfAbsent(piece, now);
      assertTrue(then == null || then.equals(now), piece + " was made twice");
    }
    before.keySet().forEach(piece -> assertTrue(Files.exists(piece), piece + " is gone"));
  }

  private List<Path> pieces() throws IOException {
    Path segments = program.cache().resolve("segments");
    if (!Files.exists(segments)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(segments)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private void assertUndisturbed(Path project, Path target) throws Exception {
    Program fresh = new Program(Files.createTempDirectory(temp, "fresh"));
    Path wanted = temp.resolve("wanted-" + target.getFileName());
    Program.Running client = render(fresh, project, wanted);
    assertEquals(0, client.code(), client.complained());
    assertEquals(-1, Files.mismatch(wanted, target));
    fresh.awaitNoWorker();
    assertFalse(filesBeside(target).stream().anyMatch(name -> !name.endsWith(".mp4")));
  }
}
