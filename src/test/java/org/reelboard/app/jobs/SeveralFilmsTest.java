package org.reelboard.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.MediaProbe;
import org.reelboard.engine.render.Container;
import org.reelboard.engine.render.ExportCancelledException;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.Films;
import org.reelboard.engine.render.ProjectSources;
import org.reelboard.engine.render.RenderException;

/** What becomes of a job's films when it ends between the first and the second. */
final class SeveralFilmsTest {
  private static final String EARLIER = "an earlier film";

  @TempDir private Path folder;
  @TempDir private Path cache;

  @Test
  void cancelledAtTheSecondItKeepsTheFirstAndLeavesTheSecondAsItWas() throws Exception {
    Path first = Files.writeString(folder.resolve("first.mp4"), EARLIER);
    Path second = Files.writeString(folder.resolve("second.mp4"), EARLIER);
    assertThrows(ExportCancelledException.class, () -> finish(first, second, () -> isWhole(first)));
    assertInstanceOf(MediaFacts.Video.class, MediaProbe.probe(first));
    assertEquals(EARLIER, Files.readString(second));
    assertEquals(List.of(first, second), files());
  }

  @Test
  void cancelledAtTheFirstItLeavesBothAsTheyWere() throws Exception {
    Path first = Files.writeString(folder.resolve("first.mp4"), EARLIER);
    Path second = folder.resolve("second.mp4");
    assertThrows(ExportCancelledException.class, () -> finish(first, second, () -> true));
    assertEquals(EARLIER, Files.readString(first));
    assertEquals(List.of(first), files());
  }

  @Test
  void failingAtTheSecondItTellsOfTheFirst() throws Exception {
    Path first = folder.resolve("first.mp4");
    Path second = folder.resolve("second.mp4");
    BooleanSupplier spoiling =
        () -> {
          if (isWhole(first)) {
            // A folder cannot be replaced by a film.
            assertTrue(second.toFile().mkdir() || Files.isDirectory(second));
          }
          return false;
        };
    RenderException problem =
        assertThrows(RenderException.class, () -> finish(first, second, spoiling));
    assertTrue(
        problem.sentence().endsWith("This film was finished before, and is kept: " + first + "."),
        problem.sentence());
    assertInstanceOf(MediaFacts.Video.class, MediaProbe.probe(first));
  }

  /** Makes all pieces, and then the films, until it is cancelled. */
  private void finish(Path first, Path second, BooleanSupplier cancelled) throws Exception {
    ExportKind kind = new ExportKind(DerivedCache.at(cache), new ProjectSources());
    NewJob job = ExportKind.job(List.of(request(first), request(second)), 0);
    try (JobWork work = kind.open(job.request(), () -> false)) {
      for (PlannedPiece piece : work.pieces()) {
        work.make(piece.id(), _ -> {}, () -> false);
      }
      work.finish(List.of(), cancelled);
    }
  }

  private static boolean isWhole(Path film) {
    try {
      return Files.size(film) > EARLIER.length();
    } catch (IOException e) {
      return false;
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private ExportRequest request(Path target) {
    Scene scene =
        new Scene(new SceneId("s1"), "One", Time.seconds("0.5"), new Source.ColourCard(Rgb.WHITE));
    return new ExportRequest(
        Project.empty("Test", Canvas.VERTICAL).withScenes(List.of(scene)),
        ProjectFolder.of(folder.resolve("project.reel.json")),
        Films.tiny(Container.MP4),
        target);
  }
}
