package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.AssetHash;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.FilmPrograms;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SourceWatch;
import org.reelboard.engine.media.TestMedia;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.render.verify.FilmVerifier;

/** Files that go, change or are broken while a film is made of them. */
final class BadSourcesTest {
  @TempDir Path folder;
  @TempDir Path cacheFolder;
  private TestMedia media;
  private DerivedCache cache;

  @BeforeEach
  void open() {
    media = new TestMedia(folder);
    cache = DerivedCache.at(cacheFolder);
  }

  @Test
  void pictureThatChangesBetweenPlanAndPieceIsNamedAndNothingKept() throws Exception {
    Path picture = media.colour("lake.png", 90, 160, "red");
    FilmPlan plan = plan(showing("lake.png", "1"));
    Files.write(picture, new byte[] {1, 2, 3});
    assertChanged(picture, plan, new ProjectSources());
  }

  @Test
  void pictureThatVanishesBetweenPlanAndPieceIsNamedAndNothingKept() throws Exception {
    Path picture = media.colour("lake.png", 90, 160, "red");
    FilmPlan plan = plan(showing("lake.png", "1"));
    Files.delete(picture);
    assertChanged(picture, plan, new ProjectSources());
  }

  @Test
  void pictureThatChangesWhileAPieceIsMadeIsNamedAndNothingKept() throws Exception {
    Path picture = media.colour("lake.png", 90, 160, "red");
    FilmPlan plan = plan(showing("lake.png", "1"));
    assertChanged(picture, plan, new Meddling(10, () -> Files.writeString(picture, "another")));
  }

  @Test
  void pictureThatVanishesWhileAPieceIsMadeIsNamedAndNothingKept() throws Exception {
    Path picture = media.colour("lake.png", 90, 160, "red");
    FilmPlan plan = plan(showing("lake.png", "1"));
    assertChanged(picture, plan, new Meddling(29, () -> Files.delete(picture)));
  }

  @Test
  void soundThatVanishesIsNamed() throws Exception {
    media.colour("lake.png", 90, 160, "red");
    Path clip = media.clip("street.mp4", 90, 160, 30, "1");
    FilmPlan plan = plan(showing("street.mp4", "1"));
    Files.delete(clip);
    RenderException problem =
        assertThrows(
            RenderException.class,
            () ->
                new PieceMaker(cache, new ProjectSources())
                    .make(plan, plan.piece("sound-0"), _ -> {}, () -> false));
    assertEquals(changed(clip), problem.sentence());
    assertEquals(
        0, Objects.requireNonNull(cache.use().shares().get(CacheKind.SOUNDTRACKS)).entries());
  }

  /** The plan is made anew after a change, and takes what is there then. */
  @Test
  void newPlanTakesTheNewPicture() throws Exception {
    media.colour("lake.png", 90, 160, "red");
    LocalExport export = new LocalExport(cache, new ProjectSources(), 1);
    export.export(request(showing("lake.png", "1")));
    media.colour("lake.png", 90, 160, "blue");
    FilmPlan plan = plan(showing("lake.png", "1"));
    assertEquals(List.of(plan.piece("pictures-0-0")), plan.missing(cache));
  }

  @Test
  void clipThatEndsEarlyStandsOnItsLastPicture() throws Exception {
    media.clip("street.mp4", 90, 160, 30, "0.5");
    Path film = export(showing("street.mp4", "1"));
    byte[] grey = grey(film);
    int frame = grey.length / 30;
    for (int number = 16; number < 30; number++) {
      assertTrue(difference(grey, 15 * frame, number * frame, frame) < 4, "frame " + number);
    }
  }

  @Test
  void clipWithCorruptPacketsInItsMiddleGoesOn() throws Exception {
    Path clip = media.silentClip("street.mp4", 90, 160, 30, "3");
    Path sound = media.silentClip("whole.mp4", 90, 160, 30, "3");
    corruptMiddle(clip);
    assertTrue(Files.mismatch(clip, sound) > 0);
    byte[] broken = grey(export(showing("street.mp4", "3")));
    byte[] whole = grey(export(showing("whole.mp4", "3")));
    assertEquals(whole.length, broken.length);
    int frame = whole.length / 90;
    for (int number : new int[] {0, 15, 80, 89}) {
      assertTrue(
          difference(whole, broken, number * frame, frame) < 4, "frame " + number + " is another");
    }
  }

  /** Zeroes some hundred bytes in the middle of the pictures, behind a keyframe and before one. */
  private static void corruptMiddle(Path clip) throws IOException {
    byte[] bytes = Files.readAllBytes(clip);
    int middle = bytes.length / 2;
    byte[] noise = new byte[600];
    new Random(3).nextBytes(noise);
    System.arraycopy(noise, 0, bytes, middle, noise.length);
    Files.write(clip, bytes);
  }

  @Test
  void placeholderStandsForAMissingPictureWhereItIsAskedFor() throws Exception {
    ExportRequest request = request(showing("nowhere.png", "1"));
    assertThrows(RenderException.class, () -> plan(request));
    ExportReport report =
        new LocalExport(cache, new ProjectSources(), 1)
            .export(request.withUnreadable(UnreadablePolicy.PLACEHOLDER));
    assertEquals(30, report.film().pictures());
  }

  @Test
  void filmWithAPlaceholderForAClipIsSilentThereAndPassesItsCheck() throws Exception {
    ExportRequest request =
        request(showing("gone.mp4", "1")).withUnreadable(UnreadablePolicy.PLACEHOLDER);
    ExportReport made = new LocalExport(cache, new ProjectSources(), 1).export(request);
    List<Finding> seen =
        new FilmVerifier(new ProjectSources(), Optional.empty(), 1)
            .glance(request, made.facts(), List.of(new Segment(0, 0, Long.MAX_VALUE)), () -> false);
    assertEquals(Finding.Severity.OK, Finding.worst(seen), seen::toString);
  }

  @Test
  void frameThatCannotBeDrawnIsNamedAndNothingKept() throws Exception {
    media.colour("lake.png", 90, 160, "red");
    Files.writeString(folder.resolve("broken.png"), "no picture at all");
    FilmPlan plan = plan(showing("broken.png", "1"));
    RenderException problem =
        assertThrows(
            RenderException.class,
            () ->
                new PieceMaker(cache, new ProjectSources())
                    .make(plan, plan.piece("pictures-0-0"), _ -> {}, () -> false));
    assertTrue(
        problem
            .sentence()
            .startsWith("The export stopped at frame 0, in the scene \u201cScene 1\u201d."),
        problem.sentence());
    assertEquals(0, Objects.requireNonNull(cache.use().shares().get(CacheKind.SEGMENTS)).entries());
  }

  @Test
  void targetMayLieOnAnotherFileSystem() throws Exception {
    Path memory = Path.of("/dev/shm");
    assumeTrue(Files.isWritable(memory), "only Linux has a file system in memory");
    FileStore here = Files.getFileStore(cacheFolder);
    assumeTrue(!here.equals(Files.getFileStore(memory)), "both are on one file system");
    Path there = Files.createTempDirectory(memory, "reelboard-test");
    try {
      media.colour("lake.png", 90, 160, "red");
      ExportRequest request = request(showing("lake.png", "1"));
      Path near = new LocalExport(cache, new ProjectSources(), 1).export(request).film().file();
      ExportRequest elsewhere =
          new ExportRequest(
              request.project(), request.folder(), request.preset(), there.resolve("film.mp4"));
      Path far = new LocalExport(cache, new ProjectSources(), 1).export(elsewhere).film().file();
      assertEquals(AssetHash.of(near), AssetHash.of(far));
      try (Stream<Path> files = Files.list(there)) {
        assertEquals(List.of(far), files.toList());
      }
      Files.delete(far);
    } finally {
      Files.delete(there);
    }
  }

  /** Whatever a user does to a file in the middle of an export. */
  private interface Deed {
    void happen() throws IOException;
  }

  /** Does something when a frame is drawn. */
  private record Meddling(long frame, Deed deed) implements FilmSources {
    @Override
    public FrameSource frames(ExportRequest request, Layout layout, SourceWatch watch)
        throws MediaException {
      FrameSource drawn = new ProjectSources().frames(request, layout, watch);
      return new FrameSource() {
        @Override
        public Frame frame(long number) throws MediaException {
          return frame(number, request.size());
        }

        @Override
        public Frame frame(long number, Size size) throws MediaException {
          if (number == frame) {
            try {
              deed.happen();
            } catch (IOException e) {
              throw new MediaException("the test failed", e);
            }
          }
          return drawn.frame(number, size);
        }

        @Override
        public void close() {
          drawn.close();
        }
      };
    }

    @Override
    public SoundSource sound(ExportRequest request, Layout layout, SourceWatch watch)
        throws MediaException {
      return new ProjectSources().sound(request, layout, watch);
    }
  }

  private void assertChanged(Path picture, FilmPlan plan, FilmSources sources) throws Exception {
    RenderException problem =
        assertThrows(
            RenderException.class,
            () ->
                new PieceMaker(cache, sources)
                    .make(plan, plan.piece("pictures-0-0"), _ -> {}, () -> false));
    assertEquals(changed(picture), problem.sentence());
    assertEquals(0, Objects.requireNonNull(cache.use().shares().get(CacheKind.SEGMENTS)).entries());
  }

  private static String changed(Path file) {
    return file + " was changed or removed while it was being exported: export again.";
  }

  private FilmPlan plan(Project project) throws RenderException {
    return plan(request(project));
  }

  private FilmPlan plan(ExportRequest request) throws RenderException {
    return new LocalExport(cache, new ProjectSources(), 1).plan(request);
  }

  private Path export(Project project) throws Exception {
    return new LocalExport(cache, new ProjectSources(), 2).export(request(project)).film().file();
  }

  private ExportRequest request(Project project) {
    return Films.request(project, Films.tiny(Container.MP4), folder.resolve("film.mp4"));
  }

  private static Project showing(String file, String seconds) {
    AssetPath asset = new AssetPath(file);
    Source source =
        file.endsWith(".mp4") ? new Source.Clip(asset, Time.ZERO) : new Source.Still(asset);
    Scene scene = Films.lasting(seconds).scenes().getFirst().withSource(source);
    return Films.lasting(seconds).withScenes(List.of(scene));
  }

  private static byte[] grey(Path film) throws IOException {
    return FilmPrograms.decode(film, "-map", "0:v", "-pix_fmt", "gray", "-f", "rawvideo");
  }

  private static double difference(byte[] pixels, int one, int other, int count) {
    long sum = 0;
    for (int index = 0; index < count; index++) {
      sum += Math.abs((pixels[one + index] & 0xff) - (pixels[other + index] & 0xff));
    }
    return (double) sum / count;
  }

  private static double difference(byte[] one, byte[] other, int at, int count) {
    long sum = 0;
    for (int index = at; index < at + count; index++) {
      sum += Math.abs((one[index] & 0xff) - (other[index] & 0xff));
    }
    return (double) sum / count;
  }
}
