package org.reelboard.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.TestMedia;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.render.Container;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.Films;
import org.reelboard.engine.render.LocalExport;
import org.reelboard.engine.render.ProjectSources;

/**
 * Exports to which something happens half way. Whatever it is, the user is told in a sentence, the
 * target is what it was or a whole film, nothing lies beside it, and the export can be done again.
 */
final class BadExportTest {
  private static final List<String> SCENES = List.of("one", "two", "three");

  private static final WorkerSettings ONE_SLOT =
      new WorkerSettings(
          1,
          1L << 30,
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofMillis(100),
          Duration.ofMillis(200));

  @TempDir private Path temp;
  private QueueFolder folder = new QueueFolder(Path.of(""), Optional.empty());
  private DerivedCache cache = DerivedCache.at(Path.of(""));
  private TestMedia media = new TestMedia(Path.of(""));
  private Path films = Path.of("");
  private Path target = Path.of("");
  private JobQueue queue;

  @BeforeEach
  void open() throws Exception {
    folder = new QueueFolder(temp.resolve("queue"), Optional.empty());
    Files.createDirectories(folder.path());
    queue = JobQueue.open(folder);
    cache = DerivedCache.at(temp.resolve("cache"));
    media = new TestMedia(Files.createDirectories(temp.resolve("project")));
    for (String scene : SCENES) {
      media.still(scene + ".png", "testsrc2=size=90x160,hue=h=" + 90 * SCENES.indexOf(scene));
    }
    films = Files.createDirectories(temp.resolve("films"));
    target = Files.writeString(films.resolve("film.mp4"), "mine");
  }

  @AfterEach
  void close() {
    queue.close();
  }

  private Path picture(String scene) {
    return temp.resolve("project").resolve(scene + ".png");
  }

  private ExportRequest request(Path file) {
    List<Scene> scenes =
        SCENES.stream()
            .map(name ->
                new Scene(
                    new SceneId(name),
                    "Scene " + name,
                    Time.ofSeconds(1),
                    new Source.Still(new AssetPath(name + ".png"))))
            .toList();
    return new ExportRequest(
        Project.empty("Test", Canvas.VERTICAL).withScenes(scenes),
        ProjectFolder.of(temp.resolve("project").resolve("film.reel.json")),
        Films.tiny(Container.MP4),
        file);
  }

  private Submission submit() throws JobsException {
    return queue.submit(ExportKind.job(List.of(request(target)), 0));
  }

  /** The job at its end, once a worker has done all there is. */
  private Job done(String id, JobKind kind) throws Exception {
    try (TestWorker worker = TestWorker.start(folder, kind, ONE_SLOT)) {
      worker.end();
    }
    assertTrue(queue.isAtRest(id));
    return queue.find(id).orElseThrow();
  }

  private ExportKind exports() {
    return new ExportKind(cache, new ProjectSources());
  }

  private Job meddled(MeddledKind.Stage stage, MeddledKind.Deed deed) throws Exception {
    return done(submit().id(), new MeddledKind(exports(), stage, target, deed));
  }

  @ParameterizedTest
  @EnumSource(MeddledKind.Stage.class)
  void aJobIsCancelledAtAnyStage(MeddledKind.Stage stage) throws Exception {
    Job job = meddled(stage, this::cancel);
    assertEquals(JobState.CANCELLED, job.state());
    assertEquals(Optional.empty(), job.problem());
    if (stage == MeddledKind.Stage.CHECK) {
      // It had its name already, and that it is looked at changes nothing of it.
      assertWholeFilm();
    } else {
      assertEquals("mine", Files.readString(target));
    }
    assertNothingIsLeft();
    assertDoneWhenRetried(job.id());
  }

  private void cancel(BooleanSupplier cancelled) throws JobsException {
    assertTrue(queue.cancel(queue.all().getLast().id()));
    while (!cancelled.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  /** A file that was not needed any more is only told of, beside the film of what it was. */
  @ParameterizedTest
  @CsvSource({
    "PLAN, one, DONE",
    "PIECE, one, FAILED",
    "PIECE, three, FAILED",
    "BETWEEN_PIECES, one, DONE",
    "BETWEEN_PIECES, two, FAILED",
    "BETWEEN_PIECES, three, FAILED",
    "JOIN, two, DONE",
    "CHECK, two, DONE"
  })
  void aSourceChanges(MeddledKind.Stage stage, String scene, JobState end) throws Exception {
    assertSourceIsNamed(
        scene, stage, end, meddled(stage, _ -> media.colour(scene + ".png", 90, 160, "white")));
  }

  @ParameterizedTest
  @CsvSource({
    "PLAN, one, FAILED",
    "PIECE, one, FAILED",
    "PIECE, three, FAILED",
    "BETWEEN_PIECES, one, DONE",
    "BETWEEN_PIECES, three, FAILED",
    "JOIN, two, DONE",
    "CHECK, two, DONE"
  })
  void aSourceVanishes(MeddledKind.Stage stage, String scene, JobState end) throws Exception {
    Job job = meddled(stage, _ -> Files.delete(picture(scene)));
    media.colour(scene + ".png", 90, 160, "white");
    assertSourceIsNamed(scene, stage, end, job);
  }

  private void assertSourceIsNamed(String scene, MeddledKind.Stage stage, JobState end, Job job)
      throws Exception {
    String changed =
        picture(scene) + " was changed or removed while it was being exported: export again.";
    String missing =
        "A file that the film needs is missing: "
            + picture(scene)
            + ". Find them again or remove their scenes and sounds.";
    boolean early = stage == MeddledKind.Stage.PLAN;
    assertEquals(end, job.state());
    if (end == JobState.FAILED) {
      assertEquals(early ? missing : changed, job.problem().orElseThrow().sentence());
      assertEquals("mine", Files.readString(target));
    } else {
      assertEquals(
          early
              ? List.of()
              : List.of(
                  "The film is written, but its pictures could not be compared with the"
                      + " project's. "
                      + changed),
          warnings(job.id()));
      assertNotEquals("mine", Files.readString(target, StandardCharsets.ISO_8859_1));
    }
    assertNothingIsLeft();
    assertDoneWhenRetried(job.id());
  }

  private List<String> warnings(String id) throws JobsException {
    List<String> sentences = new ArrayList<>();
    for (JsonNode output : queue.result(id).orElseThrow().get("outputs")) {
      for (JsonNode finding : output.get("findings")) {
        if (!finding.get("severity").asText().equals("ok")) {
          sentences.add(finding.get("sentence").asText());
        }
      }
    }
    return sentences;
  }

  @ParameterizedTest
  @EnumSource(
      value = MeddledKind.Stage.class,
      names = {"PIECE", "JOIN"})
  void theTargetsFolderVanishes(MeddledKind.Stage stage) throws Exception {
    Job job = meddled(stage, _ -> delete(films));
    assertEquals(
        Optional.of(
            JobProblem.of(
                "The film cannot be written to "
                    + target
                    + ", as its folder does not exist: create it or choose another one.")),
        job.problem());
    assertEquals(JobState.FAILED, job.state());
    assertTrue(Files.notExists(films));
    Files.createDirectory(films);
    assertDoneWhenRetried(job.id());
  }

  /** What can be read is used; nothing new can be kept. */
  @Test
  void theCacheCannotBeWritten() throws Exception {
    Path parts = cache.folder().resolve("parts");
    Job job =
        meddled(
            MeddledKind.Stage.BETWEEN_PIECES,
            _ -> {
              Files.delete(parts);
              Files.writeString(parts, "a file in the folder's place");
            });
    assertEquals(
        "The cache in "
            + cache.folder()
            + " cannot be written: its folder is not a folder; choose another place.",
        job.problem().orElseThrow().sentence());
    assertEquals(JobState.FAILED, job.state());
    assertEquals("mine", Files.readString(target));
    Files.delete(parts);
    assertNothingIsLeft();
    assertDoneWhenRetried(job.id());
  }

  /** The pieces are made once more. */
  @ParameterizedTest
  @EnumSource(
      value = MeddledKind.Stage.class,
      names = {"PIECE", "BETWEEN_PIECES", "JOIN", "CHECK"})
  void theCacheIsDeleted(MeddledKind.Stage stage) throws Exception {
    Job job = meddled(stage, _ -> delete(cache.folder()));
    assertNothingIsLeft();
    assertEquals(JobState.DONE, job.state());
    assertWholeFilm();
    assertDoneWhenRetried(job.id());
  }

  @ParameterizedTest
  @EnumSource(
      value = MeddledKind.Stage.class,
      names = {"BETWEEN_PIECES", "JOIN"})
  void entriesOfTheCacheAreDamaged(MeddledKind.Stage stage) throws Exception {
    Job job = meddled(stage, _ -> damage());
    assertEquals(JobState.DONE, job.state());
    assertWholeFilm();
    assertDoneWhenRetried(job.id());
    assertNothingIsLeft();
  }

  /** One bit of each. */
  private void damage() throws IOException {
    List<Path> pieces = entries(CacheKind.SEGMENTS);
    assertFalse(pieces.isEmpty());
    for (Path piece : pieces) {
      byte[] bytes = Files.readAllBytes(piece);
      bytes[bytes.length / 2] ^= 16;
      Files.write(piece, bytes);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.toList().reversed();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }

  /** The file is the same by whatever name; another film of that name has to wait. */
  @Test
  void aSecondExportToTheFileIsJoinedOrRefused() throws Exception {
    Path same = Files.createSymbolicLink(temp.resolve("same"), films).resolve("film.mp4");
    String first = submit().id();
    assertEquals(new Submission(first, Submission.Outcome.JOINED), submit());
    ExportRequest other = request(same).withUnreadable(UnreadablePolicy.PLACEHOLDER);
    JobsException refused =
        assertThrows(JobsException.class, () -> queue.submit(ExportKind.job(List.of(other), 0)));
    assertEquals(
        "The job "
            + first
            + " is making "
            + target.toRealPath()
            + " already; wait for it, or cancel it first (reelboard jobs cancel "
            + first
            + ").",
        refused.sentence());
    assertEquals(JobState.DONE, done(first, exports()).state());
    assertWholeFilm();
    String second = queue.submit(ExportKind.job(List.of(other), 0)).id();
    assertEquals(JobState.DONE, done(second, exports()).state());
    assertWholeFilm();
    assertNothingIsLeft();
  }

  private void assertDoneWhenRetried(String id) throws Exception {
    String again = id;
    if (queue.find(id).orElseThrow().state() == JobState.DONE) {
      again = submit().id();
      assertNotEquals(id, again);
    } else {
      queue.retry(id);
    }
    Job job = done(again, exports());
    assertEquals(Optional.empty(), job.problem());
    assertEquals(JobState.DONE, job.state());
    assertWholeFilm();
    assertNothingIsLeft();
  }

  /** The target is what is made of the sources as they are now by somebody who knows nothing. */
  private void assertWholeFilm() throws Exception {
    Path other = temp.resolve("other.mp4");
    DerivedCache fresh = DerivedCache.at(Files.createTempDirectory(temp, "fresh"));
    new LocalExport(fresh, new ProjectSources(), 1).export(request(other));
    assertEquals(-1, Files.mismatch(other, target));
  }

  /** Nothing beside the target, nothing half made in the cache, and what is there is whole. */
  private void assertNothingIsLeft() throws IOException {
    assertEquals(List.of(target), files(films));
    Path parts = cache.folder().resolve("parts");
    assertTrue(!Files.isDirectory(parts) || files(parts).isEmpty(), "parts are left");
    for (CacheKind kind : CacheKind.values()) {
      for (Path entry : entries(kind)) {
        CacheKey key = new CacheKey(String.valueOf(entry.getFileName()).substring(0, 64));
        assertEquals(Optional.of(entry), cache.find(kind, key));
      }
    }
  }

  private List<Path> entries(CacheKind kind) throws IOException {
    List<Path> entries = new ArrayList<>();
    Path of = cache.folder().resolve(kind.folder());
    for (Path shard : Files.isDirectory(of) ? files(of) : List.<Path>of()) {
      entries.addAll(files(shard));
    }
    return entries;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
