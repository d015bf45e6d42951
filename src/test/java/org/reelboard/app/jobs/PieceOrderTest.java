package org.reelboard.app.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.reelboard.engine.render.AssetHashes;
import org.reelboard.engine.render.Container;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.FilmPlan;
import org.reelboard.engine.render.Films;
import org.reelboard.engine.render.Piece;

final class PieceOrderTest {
  @TempDir Path folder;

  /** Scenes of three, two and one second, which are cut into parts of one second. */
  @Test
  void oneOfEachPictureComesFirst() throws Exception {
    FilmPlan plan = plan("3", "2", "1");
    assertEquals(
        List.of(
            "A (frames 0 to 29)",
            "B (frames 90 to 119)",
            "C (frames 150 to 179)",
            "A (frames 30 to 59)",
            "A (frames 60 to 89)",
            "B (frames 120 to 149)"),
        names(plan, Set.copyOf(plan.pieces())));
  }

  @Test
  void whatIsThereAlreadyHoldsNobodyBack() throws Exception {
    FilmPlan plan = plan("3", "2", "1");
    Set<Piece> missing = new HashSet<>(plan.pieces());
    missing.removeIf(piece -> piece.name().startsWith("A (frames 0 "));
    assertEquals(
        List.of("A (frames 30 to 59)", "B (frames 90 to 119)", "C (frames 150 to 179)"),
        names(plan, missing).subList(0, 3));
  }

  @Test
  void theLargestOfAPictureComesFirst() throws Exception {
    FilmPlan plan = plan("0.6", "1.2");
    assertEquals(
        List.of("B (frames 18 to 53)", "A (frames 0 to 17)"),
        names(plan, Set.copyOf(plan.pieces())));
  }

  private static List<String> names(FilmPlan plan, Set<Piece> missing) {
    return new PieceOrder(plan, missing)
        .of(plan.pieces()).stream()
            .filter(piece -> piece.work() instanceof Piece.Work.Pictures)
            .map(Piece::name)
            .toList();
  }

  private FilmPlan plan(String... seconds) throws Exception {
    List<Scene> scenes =
        IntStream.range(0, seconds.length)
            .mapToObj(index ->
                new Scene(
                    new SceneId("s" + index),
                    String.valueOf((char) ('A' + index)),
                    Time.seconds(seconds[index]),
                    new Source.ColourCard(new Rgb(index, 0, 0))))
            .toList();
    Path target = folder.resolve("film.mp4");
    ExportRequest request =
        new ExportRequest(
            Project.empty("Test", Canvas.VERTICAL).withScenes(scenes),
            ProjectFolder.of(target),
            Films.tiny(Container.MP4),
            target);
    AssetHashes hashes = new AssetHashes(DerivedCache.at(folder.resolve("cache")));
    return FilmPlan.of(List.of(request), hashes, () -> false);
  }
}
