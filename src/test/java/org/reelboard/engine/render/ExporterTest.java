package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;
import org.reelboard.engine.media.FilmPrograms;

final class ExporterTest {
  private static final RenderThreads THREADS = new RenderThreads(3, 2);
  private static final ExportListener NOBODY = _ -> {};

  @TempDir Path folder;

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
            new Finding(
                Finding.Severity.REFUSE,
                "length",
                "Instagram Reels refuses 0.2 seconds: it takes 3 to 900.")),
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

  @Test
  void progressRunsFromTheFirstFrameToTheLast() throws Exception {
    List<ExportProgress> told = new ArrayList<>();
    AtomicLong clock = new AtomicLong();
    Exporter exporter =
        new Exporter(
            new SyntheticSources(), THREADS, FreeSpace.OF_DISKS, () -> clock.addAndGet(1_000_000));
    exporter.export(
        Films.request(Films.project(2), Films.tiny(Container.MP4), folder.resolve("film.mp4")),
        told::add,
        () -> false);
    for (int index = 1; index < told.size(); index++) {
      assertTrue(told.get(index).done() > told.get(index - 1).done(), "at " + index);
      assertTrue(told.get(index).elapsed().compareTo(told.get(index - 1).elapsed()) >= 0);
    }
    ExportProgress last = told.getLast();
    assertEquals(1.0, last.fraction());
    assertEquals(60, last.total());
    assertEquals(Optional.of(Duration.ZERO), last.remaining());
  }

  @Test
  void remainingTimeFollowsTheSpeed() {
    List<ExportProgress> told = new ArrayList<>();
    AtomicLong clock = new AtomicLong();
    ProgressMeter meter = new ProgressMeter(100, told::add, clock::get);
    clock.set(Duration.ofSeconds(5).toNanos());
    meter.report(30, 10);
    meter.report(30, 11);
    assertEquals(
        List.of(
            new ExportProgress(
                20, 100, Duration.ofSeconds(5), Optional.of(Duration.ofSeconds(20)))),
        told);
  }

  @Test
  void cancellingLeavesTheOldFileAndNothingElse() throws Exception {
    Path target = folder.resolve("film.mp4");
    Files.writeString(target, "what was there");
    SyntheticSources sources = new SyntheticSources();
    AtomicLong asked = new AtomicLong();
    Exporter exporter = new Exporter(sources);
    ExportRequest request = Films.request(Films.lasting("600"), Films.tiny(Container.MP4), target);
    assertThrows(
        ExportCancelledException.class,
        () -> exporter.export(request, NOBODY, () -> asked.incrementAndGet() > 10));
    assertEquals("what was there", Files.readString(target));
    assertEquals(List.of(target), files());
    assertEquals(0, sources.open.get(), "sources left open");
    assertTrue(sources.drawn.get() < 30, "went on drawing: " + sources.drawn.get());
  }

  @Test
  void cancellingWorksWhileTheEncoderEmptiesItself() throws Exception {
    Path target = folder.resolve("film.mp4");
    List<ExportProgress> told = new ArrayList<>();
    ExportRequest request = Films.request(Films.project(1), Films.tiny(Container.MP4), target);
    // All 30 frames are within the encoder's look-ahead: half the progress is drawing.
    assertThrows(
        ExportCancelledException.class,
        () ->
            new Exporter(new SyntheticSources())
                .export(request, told::add, () -> told.size() > 20));
    assertEquals(List.of(), files());
  }

  @Test
  void interruptingTheThreadCancels() throws Exception {
    Path target = folder.resolve("film.mp4");
    ExportRequest request = Films.request(Films.project(1), Films.tiny(Container.MP4), target);
    Thread.currentThread().interrupt();
    assertThrows(
        ExportCancelledException.class,
        () -> new Exporter(new SyntheticSources()).export(request, NOBODY, () -> false));
    assertTrue(Thread.interrupted(), "the interrupt was forgotten");
    assertEquals(List.of(), files());
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

  @Test
  void filmNeverReplacesAFileOfItsProject() throws Exception {
    Path target = folder.resolve("street.mp4");
    Files.writeString(target, "precious");
    Project project = withStill(Films.project(1), 0, "street.mp4");
    RenderException problem =
        assertThrows(
            RenderException.class,
            () ->
                export(
                    new SyntheticSources(),
                    Films.request(project, Films.tiny(Container.MP4), target)));
    assertEquals(
        target + " is a file that this project uses: give the film another name.",
        problem.sentence());
    assertEquals("precious", Files.readString(target));
  }

  @Test
  void tooLittleSpaceIsToldBefore() throws Exception {
    Exporter exporter =
        new Exporter(new SyntheticSources(), THREADS, _ -> 5_000_000, System::nanoTime);
    ExportRequest request =
        Films.request(Films.lasting("60"), Films.tiny(Container.MP4), folder.resolve("film.mp4"));
    RenderException problem =
        assertThrows(RenderException.class, () -> exporter.export(request, NOBODY, () -> false));
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

  private static ExportReport export(SyntheticSources sources, ExportRequest request)
      throws RenderException {
    return new Exporter(sources).export(request, NOBODY, () -> false);
  }

  private void assertRefused(String sentence, SyntheticSources sources, ExportRequest request)
      throws IOException {
    RenderException problem = assertThrows(RenderException.class, () -> export(sources, request));
    assertEquals(sentence, problem.sentence());
    assertEquals(List.of(), files());
  }

  private static List<Finding> bad(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() != Finding.Severity.OK).toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
