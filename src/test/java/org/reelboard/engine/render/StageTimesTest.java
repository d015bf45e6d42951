package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.TestMedia;

final class StageTimesTest {
  @TempDir Path folder;
  @TempDir Path cacheFolder;

  @Test
  void eachStretchOfTimeCountsForOneStage() {
    Iterator<Long> clock = List.of(100L, 101L, 103L, 107L, 115L, 131L, 163L, 227L).iterator();
    Stopwatch watch = new Stopwatch(clock::next);
    watch.reading().close();
    watch.waiting().close();
    watch.composited();
    watch.encoded();
    watch.muxed();
    StageTimes times = watch.times();
    assertEquals(new StageTimes(2, 1 + 4 + 16, 32, 64, 8), times);
    assertEquals(227 - 100, times.total());
  }

  @Test
  void tellsWhatReadingAndDecodingAClipTook() throws Exception {
    new TestMedia(folder).clip("street.mp4", 90, 160, 30, "1");
    List<PieceReport> reports = made(new Source.Clip(new AssetPath("street.mp4"), Time.ZERO));
    assertEquals(2, reports.size(), "the pictures and the sound");
    for (PieceReport report : reports) {
      assertTrue(report.times().decode() > 0, report::toString);
      assertTrue(report.times().composite() > 0, report::toString);
      assertTrue(report.times().encode() > 0, report::toString);
    }
  }

  @Test
  void tellsWhatReadingAStillOnceTook() throws Exception {
    new TestMedia(folder).pattern("photo.png", 90, 160);
    for (PieceReport report : made(new Source.Still(new AssetPath("photo.png")))) {
      if (report.frames() > 0) {
        assertTrue(report.times().decode() > 0, report::toString);
      }
    }
  }

  /** Makes the pieces of a film of a second, one after the other. */
  private List<PieceReport> made(Source source) throws Exception {
    Project project =
        Project.empty("Test", Canvas.VERTICAL)
            .withScenes(List.of(new Scene(new SceneId("s1"), "Street", Time.ofSeconds(1), source)));
    LocalExport export = new LocalExport(DerivedCache.at(cacheFolder), new ProjectSources(), 1);
    FilmPlan plan =
        export.plan(Films.request(project, Films.tiny(Container.MP4), folder.resolve("film.mp4")));
    long start = System.nanoTime();
    List<PieceReport> reports = export.make(plan, plan.pieces());
    long elapsed = System.nanoTime() - start;
    long told = reports.stream().mapToLong(report -> report.times().total()).sum();
    assertTrue(told <= elapsed, () -> told + " ns of " + elapsed + " ns");
    return reports;
  }
}
