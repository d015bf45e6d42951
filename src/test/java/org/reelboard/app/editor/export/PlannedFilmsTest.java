package org.reelboard.app.editor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.edit.SceneEdits;
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
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.FilmPlan;
import org.reelboard.engine.render.Piece;
import org.reelboard.engine.render.PieceEntry;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.Presets;

final class PlannedFilmsTest {
  private static final Project FILM =
      Project.empty("Film", Canvas.VERTICAL)
          .withScenes(List.of(card("s1", 10), card("s2", 20), card("s3", 30)));

  @TempDir private Path folder;
  private DerivedCache cache = DerivedCache.at(Path.of(""));

  @BeforeEach
  void inTheFolder() {
    cache = DerivedCache.at(folder.resolve("derived"));
  }

  private static Scene card(String id, int grey) {
    return new Scene(
        new SceneId(id), id, Time.ofSeconds(2), new Source.ColourCard(new Rgb(grey, grey, grey)));
  }

  private ExportRequest request(Project project, String preset) {
    Preset chosen = Presets.byId(preset).orElseThrow();
    return new ExportRequest(
        project,
        new ProjectFolder(folder),
        chosen,
        folder.resolve(preset + "." + chosen.container().extension()));
  }

  /** Puts something under every key of a film. */
  private void render(ExportRequest film) throws Exception {
    FilmPlan plan = FilmPlan.of(List.of(film), new AssetHashes(cache), () -> false);
    for (Piece piece : plan.pieces()) {
      for (PieceEntry entry : piece.entries()) {
        cache.put(entry.kind(), entry.key(), part -> Files.writeString(part, "made"));
      }
    }
  }

  private Set<String> cached(ExportRequest... films) {
    return new PlannedFilms(cache)
        .cached(List.of(films), () -> false).stream()
            .map(SceneId::value)
            .collect(Collectors.toSet());
  }

  @Test
  void nothingIsCachedBeforeTheFirstExport() {
    assertEquals(Set.of(), cached(request(FILM, "draft")));
  }

  @Test
  void allIsCachedAfterAnExport() throws Exception {
    render(request(FILM, "draft"));
    assertEquals(Set.of("s1", "s2", "s3"), cached(request(FILM, "draft")));
  }

  @Test
  void aChangedSceneIsNotCached() throws Exception {
    render(request(FILM, "draft"));
    Project changed =
        SceneEdits.setSource(new SceneId("s2"), new Source.ColourCard(Rgb.WHITE)).apply(FILM);
    assertEquals(Set.of("s1", "s3"), cached(request(changed, "draft")));
  }

  @Test
  void everyFilmHasToBeThere() throws Exception {
    render(request(FILM, "draft"));
    assertEquals(Set.of(), cached(request(FILM, "draft"), request(FILM, "speed")));
    render(request(FILM, "speed"));
    assertEquals(Set.of("s1", "s2", "s3"), cached(request(FILM, "draft"), request(FILM, "speed")));
  }

  @Test
  void aFilmThatCannotBeMadeIsNotCached() {
    assertEquals(Set.of(), cached(request(FILM.withScenes(List.of()), "draft")));
  }

  @Test
  void lookingDoesNotCountAsUse() throws Exception {
    render(request(FILM, "draft"));
    FileTime old = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    List<Path> entries;
    try (var files = Files.walk(cache.folder().resolve("segments"))) {
      entries = files.filter(Files::isRegularFile).toList();
    }
    for (Path entry : entries) {
      Files.setLastModifiedTime(entry, old);
    }
    cached(request(FILM, "draft"));
    for (Path entry : entries) {
      assertEquals(old, Files.getLastModifiedTime(entry));
    }
  }
}
