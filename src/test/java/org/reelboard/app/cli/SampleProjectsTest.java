package org.reelboard.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.store.StoreException;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.Effort;
import org.reelboard.engine.render.Container;
import org.reelboard.engine.render.ExportReport;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.LocalExport;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.PresetSize;
import org.reelboard.engine.render.ProjectSources;
import org.reelboard.engine.render.Quality;

/** The sample projects open and render as they are. */
final class SampleProjectsTest {
  /** Small and slow enough for a test. */
  private static final Preset TINY =
      new Preset(
          "draft",
          Container.MP4,
          new PresetSize.Edges(160, 90),
          FrameRate.of(5),
          Optional.of(new Quality(35, 500_000, Time.ofSeconds(1), Effort.LITTLE, 64_000)),
          Optional.empty());

  @TempDir private Path folder;

  static List<Path> projects() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("projects-samples"))) {
      return files.filter(file -> file.toString().endsWith(".reel.json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("projects")
  void isValidWithAllItsMediaAndKnownIds(Path file) throws StoreException {
    assertEquals(List.of(), new ProjectReview(ProjectFolder.of(file)).of(ProjectFile.load(file)));
  }

  @ParameterizedTest
  @MethodSource("projects")
  void rendersToAFilmThatPassesItsCheck(Path file) throws Exception {
    Project project = ProjectFile.load(file);
    ExportRequest request =
        new ExportRequest(project, ProjectFolder.of(file), TINY, folder.resolve("film.mp4"));
    ExportReport report =
        new LocalExport(DerivedCache.at(folder.resolve("cache")), new ProjectSources(), 2)
            .export(request);
    assertEquals(Finding.Severity.OK, Finding.worst(report.findings()), report.toString());
    assertTrue(report.film().pictures() > 30, report.toString());
  }
}
