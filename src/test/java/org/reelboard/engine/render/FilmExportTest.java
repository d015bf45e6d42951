package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.FilmPrograms;

final class FilmExportTest {
  @TempDir Path folder;
  @TempDir Path cacheFolder;

  @ParameterizedTest
  @EnumSource(Container.class)
  void everyContainerPassesItsCheck(Container container) throws Exception {
    Path target = folder.resolve("film." + container.extension());
    SyntheticSources sources = new SyntheticSources();
    Preset preset = Films.tiny(container);
    ExportReport report = export(sources, Films.request(Films.project(2), preset, target));
    assertEquals(List.of(), bad(report.findings()));
    assertEquals(
        Films.request(Films.project(2), preset, target).layout().frames(),
        report.film().pictures());
    assertEquals(Set.of(), sources.faults);
    assertEquals(0, sources.open.get(), "sources left open");
    assertEquals(List.of(target), files());
  }

  @Test
  void filmForReelsPassesWhatInstagramChecks() throws Exception {
    Path target = folder.resolve("reel.mp4");
    Preset reels = Presets.byId("reels").orElseThrow();
    ExportReport report =
        export(new SyntheticSources(), Films.request(Films.lasting("0.2"), reels, target));
    assertEquals(6, report.film().pictures());
    // It is shorter than a reel may be, and everything else is as it should be.
    assertEquals(
        List.of(
            Finding.bad(
                Finding.Severity.REFUSE,
                "length",
                "Instagram Reels refuses 0.2 seconds: it takes 3 to 900.",
                new Finding.Measure("0.2 s", "3 - 900 s"),
                "Lengthen scenes until the film lasts 3 seconds, and export again.")),
        bad(report.findings()));
    JsonNode picture =
        FilmPrograms.probe(target, "-show_streams", "-count_frames").get("streams").get(0);
    assertEquals("1080", picture.get("width").asText());
    assertEquals("1920", picture.get("height").asText());
    assertEquals("6", picture.get("nb_read_frames").asText());
    assertEquals("High", picture.get("profile").asText());
    assertEquals("40", picture.get("level").asText());
  }

  @Test
  void framesComeInTheirOrder() throws Exception {
    Path target = folder.resolve("film.mp4");
    export(
        new SyntheticSources(), Films.request(Films.project(2), Films.tiny(Container.MP4), target));
    byte[] greys =
        FilmPrograms.decode(
            target,
            "-map",
            "0:v",
            "-vf",
            "scale=2:2:flags=area",
            "-pix_fmt",
            "yuv420p",
            "-f",
            "rawvideo");
    assertEquals(60 * 6, greys.length);
    for (int number = 0; number < 60; number++) {
      assertEquals(SyntheticSources.grey(number), greys[6 * number] & 0xff, 3.0, "frame " + number);
    }
  }

  @ParameterizedTest
  @EnumSource(Container.class)
  void progressRunsFromTheFirstFrameToTheLast(Container container) throws Exception {
    Path target = folder.resolve("film." + container.extension());
    DerivedCache cache = DerivedCache.at(cacheFolder);
    SyntheticSources sources = new SyntheticSources();
    FilmPlan plan =
        new LocalExport(cache, sources, 1)
            .plan(Films.request(Films.project(2), Films.tiny(container), target));
    for (Piece piece : plan.pieces()) {
      List<Long> told = new ArrayList<>();
      new PieceMaker(cache, sources).make(plan, piece, told::add, () -> false);
      assertEquals(told.stream().sorted().toList(), told);
      assertEquals(piece.frames(), told.getLast());
      assertTrue(told.size() >= piece.frames(), "a watchdog waits: " + told);
    }
  }

  @Test
  void cancellingWhilePiecesAreMadeLeavesTheOldFileAndNothingElse() throws Exception {
    Path target = folder.resolve("film.mp4");
    Files.writeString(target, "what was there");
    SyntheticSources sources = new SyntheticSources();
    AtomicLong asked = new AtomicLong();
    ExportRequest request = Films.request(Films.lasting("60"), Films.tiny(Container.MP4), target);
    LocalExport export =
        new LocalExport(DerivedCache.at(cacheFolder), sources, 2)
            .cancelledWhen(() -> asked.incrementAndGet() > 10);
    assertThrows(ExportCancelledException.class, () -> export.export(request));
    assertEquals("what was there", Files.readString(target));
    assertEquals(List.of(target), files());
    assertEquals(0, sources.open.get(), "sources left open");
    assertTrue(sources.drawn.get() < 30, "went on drawing: " + sources.drawn.get());
    assertEquals(0, DerivedCache.at(cacheFolder).use().total().entries());
  }

  @Test
  void cancellingWorksWhileTheEncoderEmptiesItself() throws Exception {
    DerivedCache cache = DerivedCache.at(cacheFolder);
    FilmPlan plan = plan(cache, folder.resolve("film.mp4"));
    List<Long> told = new ArrayList<>();
    // All 30 frames are within the encoder's look-ahead: half the progress is drawing.
    assertThrows(
        ExportCancelledException.class,
        () ->
            new PieceMaker(cache, new SyntheticSources())
                .make(plan, plan.piece("pictures-0-0"), told::add, () -> told.size() > 35));
    assertEquals(List.of(plan.piece("pictures-0-0")), plan.missing(cache).subList(1, 2));
  }

  @Test
  void cancellingWhileTheFilmIsJoinedLeavesNothing() throws Exception {
    Path target = folder.resolve("film.mp4");
    DerivedCache cache = DerivedCache.at(cacheFolder);
    FilmPlan plan = plan(cache, target);
    LocalExport export = new LocalExport(cache, new SyntheticSources(), 2);
    export.make(plan, plan.pieces());
    AtomicLong asked = new AtomicLong();
    FilmJoin join = new FilmJoin(cache, new SyntheticSources());
    assertThrows(
        ExportCancelledException.class,
        () -> join.join(plan, 0, () -> asked.incrementAndGet() > 20));
    assertEquals(List.of(), files());
    assertEquals(30, join.join(plan, 0, () -> false).film().pictures());
  }

  /** What a process that was killed while it joined could not remove. */
  @Test
  void whatAKilledExportLeftOfTheTargetIsRemovedAndNothingElse() throws Exception {
    Path target = folder.resolve("film.mp4");
    DerivedCache cache = DerivedCache.at(cacheFolder);
    FilmPlan plan = plan(cache, target);
    new LocalExport(cache, new SyntheticSources(), 2).make(plan, plan.pieces());
    List<Path> seen = new ArrayList<>();
    FilmJoin join = new FilmJoin(cache, new SyntheticSources());
    assertThrows(
        ExportCancelledException.class, () -> join.join(plan, 0, () -> seen.addAll(files())));
    Path left = Files.writeString(seen.getFirst(), "half a film");
    Path other = Files.writeString(folder.resolve(".reelboard-00000000-x.part"), "of another");
    join.join(plan, 0, () -> false);
    assertTrue(Files.notExists(left));
    assertEquals(Set.of(target, other), Set.copyOf(files()));
  }

  @Test
  void tooLittleSpaceBeforeTheJoinIsToldAndCostsNoPiece() throws Exception {
    Path target = Files.writeString(folder.resolve("film.mp4"), "what was there");
    DerivedCache cache = DerivedCache.at(cacheFolder);
    FilmPlan plan = plan(cache, target);
    new LocalExport(cache, new SyntheticSources(), 2).make(plan, plan.pieces());
    RenderException problem =
        assertThrows(
            RenderException.class,
            () ->
                new FilmJoin(cache, new SyntheticSources(), _ -> 100_000)
                    .join(plan, 0, () -> false));
    assertEquals(
        "There may not be room for the film in "
            + folder
            + ": 0 MB are free, up to 1 MB may be needed."
            + " Free some space or choose another disk.",
        problem.sentence());
    assertEquals("what was there", Files.readString(target));
    assertEquals(List.of(target), files());
    assertEquals(List.of(), plan.missing(cache));
  }

  @Test
  void cancellingWhileTheFilmIsPlannedEndsIt() throws Exception {
    Files.write(folder.resolve("lake.jpg"), new byte[1000]);
    ExportRequest request =
        Films.request(
            withStill(Films.project(1), 0, "lake.jpg"),
            Films.tiny(Container.MP4),
            folder.resolve("film.mp4"));
    LocalExport export =
        new LocalExport(DerivedCache.at(cacheFolder), new SyntheticSources(), 1)
            .cancelledWhen(() -> true);
    assertThrows(ExportCancelledException.class, () -> export.plan(request));
    assertEquals(List.of(folder.resolve("lake.jpg")), files());
  }

  @Test
  void interruptingTheThreadCancels() throws Exception {
    DerivedCache cache = DerivedCache.at(cacheFolder);
    FilmPlan plan = plan(cache, folder.resolve("film.mp4"));
    PieceMaker maker = new PieceMaker(cache, new SyntheticSources());
    Thread.currentThread().interrupt();
    assertThrows(
        ExportCancelledException.class,
        () -> maker.make(plan, plan.piece("pictures-0-0"), _ -> {}, () -> false));
    assertTrue(Thread.interrupted(), "the interrupt was forgotten");
  }

  private static FilmPlan plan(DerivedCache cache, Path target) throws RenderException {
    return new LocalExport(cache, new SyntheticSources(), 1)
        .plan(Films.request(Films.project(1), Films.tiny(Container.MP4), target));
  }

  @Test
  void frameThatCannotBeDrawnIsNamedWithItsScene() throws Exception {
    SyntheticSources sources = SyntheticSources.failingAtFrame(40);
    ExportRequest request =
        Films.request(Films.project(2), Films.tiny(Container.MP4), folder.resolve("film.mp4"));
    assertRefused(
        "The export stopped at frame 40, in the scene \u201cScene 2\u201d."
            + " media/street.mp4 is missing: find it.",
        sources,
        request);
    assertEquals(0, sources.open.get(), "sources left open");
  }

  @Test
  void soundThatCannotBeMixedIsNamed() throws Exception {
    ExportRequest request =
        Films.request(Films.project(1), Films.tiny(Container.MP4), folder.resolve("film.mp4"));
    assertRefused(
        "The sound could not be mixed. media/bed.wav is cut off: replace it.",
        SyntheticSources.failingAtSample(10_000),
        request);
  }

  @Test
  void filmWithoutScenesIsRefused() throws Exception {
    ExportRequest request =
        Films.request(Films.project(0), Films.tiny(Container.MP4), folder.resolve("film.mp4"));
    assertRefused(
        "There is nothing to export: add a scene first.", new SyntheticSources(), request);
  }

  @Test
  void missingFilesAreToldAllAtOnceBeforeAnythingIsDrawn() throws Exception {
    Project project = withStill(Films.project(3), 0, "lake.jpg");
    SyntheticSources sources = new SyntheticSources();
    ExportRequest request =
        Films.request(
            withStill(project, 2, "sea.jpg"),
            Films.tiny(Container.MP4),
            folder.resolve("film.mp4"));
    assertRefused(
        "Files that the film needs are missing: "
            + folder.resolve("lake.jpg")
            + ", "
            + folder.resolve("sea.jpg")
            + ". Find them again or remove their scenes and sounds.",
        sources,
        request);
    assertEquals(0, sources.drawn.get());
  }

  @Test
  void namesOfOtherKindsAreRefused() throws Exception {
    ExportRequest request =
        Films.request(Films.project(1), Films.tiny(Container.GIF), folder.resolve("film.MP4"));
    assertRefused(
        "film.MP4 names another kind of file than the preset Draft makes:"
            + " let it end in .gif or choose another preset.",
        new SyntheticSources(),
        request);
  }

  /** Whatever name a file of the project has, and whether it is the film or the cover. */
  @ParameterizedTest
  @ValueSource(strings = {"street.mp4", "same/street.mp4", "project/../street.mp4"})
  void neitherFilmNorCoverReplacesAFileOfItsProject(String name) throws Exception {
    Files.createDirectory(folder.resolve("project"));
    Files.createSymbolicLink(folder.resolve("same"), folder);
    Path street = Files.writeString(folder.resolve("street.mp4"), "precious");
    Files.createSymbolicLink(folder.resolve("project/link.mp4"), street);
    for (String asset : List.of("street.mp4", "project/link.mp4")) {
      ExportRequest request =
          Films.request(
              withStill(Films.project(1), 0, asset),
              Films.tiny(Container.MP4),
              folder.resolve("film.mp4"));
      Path file = folder.resolve(name);
      String sentence = file + " is a file that this project uses: choose another name.";
      assertEquals(sentence, refused(withTarget(request, file)));
      assertEquals(sentence, refused(request.withCover(new Cover(Time.ZERO, file))));
    }
    assertEquals("precious", Files.readString(street));
  }

  private ExportRequest withTarget(ExportRequest request, Path target) {
    return new ExportRequest(
        request.project(), new ProjectFolder(folder), request.preset(), target);
  }

  private String refused(ExportRequest... requests) {
    return assertThrows(
            RenderException.class,
            () ->
                new LocalExport(DerivedCache.at(cacheFolder), new SyntheticSources(), 1)
                    .export(requests))
        .sentence();
  }

  @Test
  void filmNeverReplacesAProject() throws Exception {
    Path project = Files.writeString(folder.resolve("film.reel.json"), "{}");
    assertEquals(
        "film.reel.json has the name of a project, which the film would replace:"
            + " let it end in .mp4.",
        refused(Films.request(Films.project(1), Films.tiny(Container.MP4), project)));
    assertEquals("{}", Files.readString(project));
  }

  @Test
  void filmsAndCoversNeverReplaceEachOther() throws Exception {
    Files.createSymbolicLink(folder.resolve("same"), folder);
    Path target = folder.resolve("film.mp4");
    Path alias = folder.resolve("same/film.mp4");
    ExportRequest film = Films.request(Films.project(1), Films.tiny(Container.MP4), target);
    String sentence =
        alias + " would be written twice: give each film and each cover a name of its own.";
    assertEquals(sentence, refused(film, withTarget(film, alias)));
    assertEquals(sentence, refused(film.withCover(new Cover(Time.ZERO, alias))));
    assertEquals(List.of(folder.resolve("same")), files());
  }

  @Test
  void tooLittleSpaceIsToldBefore() throws Exception {
    ExportRequest request =
        Films.request(Films.lasting("60"), Films.tiny(Container.MP4), folder.resolve("film.mp4"));
    AssetHashes hashes = new AssetHashes(DerivedCache.at(cacheFolder));
    RenderException problem =
        assertThrows(
            RenderException.class,
            () -> FilmPlan.of(List.of(request), hashes, _ -> 5_000_000, () -> false));
    // 60 s of 1,064,000 bit/s are 7.98 MB, and half of that to spare.
    assertEquals(
        "There may not be room for the film in "
            + folder
            + ": 5 MB are free, up to 12 MB may be needed."
            + " Free some space or choose another disk.",
        problem.sentence());
    assertEquals(List.of(), files());
  }

  @Test
  void missingFolderIsTold() throws Exception {
    Path target = folder.resolve("nowhere").resolve("film.mp4");
    assertRefused(
        "The film cannot be written to "
            + target
            + ", as its folder does not exist: create it or choose another one.",
        new SyntheticSources(),
        Films.request(Films.project(1), Films.tiny(Container.MP4), target));
  }

  private static Project withStill(Project project, int index, String file) {
    List<Scene> scenes = new ArrayList<>(project.scenes());
    scenes.set(index, scenes.get(index).withSource(new Source.Still(new AssetPath(file))));
    return project.withScenes(scenes);
  }

  private ExportReport export(SyntheticSources sources, ExportRequest request)
      throws RenderException, InterruptedException {
    return new LocalExport(DerivedCache.at(cacheFolder), sources, 2).export(request);
  }

  private void assertRefused(String sentence, SyntheticSources sources, ExportRequest request) {
    RenderException problem = assertThrows(RenderException.class, () -> export(sources, request));
    assertEquals(sentence, problem.sentence());
    assertEquals(List.of(), files());
  }

  private static List<Finding> bad(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() != Finding.Severity.OK).toList();
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
