package org.reelboard.app.editor;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.edit.History;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Marker;
import org.reelboard.document.project.MarkerId;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectSession;
import org.reelboard.document.time.Time;

/** A film with a bit of everything that the window can show, made from the samples. */
final class StateFilm {
  private static final Path SAMPLES = Path.of("projects-samples");
  private static final String FILE = "project.reel.json";

  private StateFilm() {}

  /** Makes it in a folder that is not there yet. */
  static Path make(Path folder) throws IOException {
    FolderCopy.make(SAMPLES.resolve("photo-reel"), folder);
    Path clips = SAMPLES.resolve("clips-and-music");
    try (Stream<Path> media = Files.list(clips.resolve("media"))) {
      for (Path file : media.toList()) {
        Files.copy(file, folder.resolve("media").resolve("clips-" + file.getFileName()));
      }
    }
    Path file = folder.resolve(FILE);
    try {
      Project photos = ProjectFile.load(file);
      Project other = ProjectFile.load(clips.resolve(FILE));
      ProjectFile.save(
          file,
          photos
              .withScenes(scenes(photos, other))
              .withOverlays(overlays(photos))
              .withCaptions(other.captions())
              .withMarkers(
                  List.of(
                      marker("k1", 2, "First beat"), marker("k2", 6, "Turn").withColour("red"))));
    } catch (ReelboardException e) {
      throw new IOException(e);
    }
    return file;
  }

  /** Makes a project that was left with a step that is not in its file, as after a crash. */
  static Path makeCrashed(Path film, Path folder) throws IOException {
    FolderCopy.make(film.resolveSibling(".").normalize(), folder.resolve("before"));
    Path before = folder.resolve("before").resolve(FILE);
    try (ProjectSession session = ProjectSession.open(before)) {
      History history = session.history();
      SceneId first = history.present().scenes().getFirst().id();
      session.record(history.apply("editor.edit.rename", SceneEdits.rename(first, "Dawn")));
      FolderCopy.make(folder.resolve("before"), folder.resolve("after"));
    } catch (ReelboardException e) {
      throw new IOException(e);
    }
    Path after = folder.resolve("after");
    try (Stream<Path> all = Files.walk(after)) {
      for (Path lock :
          all.filter(path -> path.getFileName().toString().contains("lock")).toList()) {
        Files.delete(lock);
      }
    }
    return after.resolve(FILE);
  }

  /** Those of the photos, a clip with sound, and one whose file is gone. */
  private static List<Scene> scenes(Project photos, Project clips) {
    List<Scene> scenes = new ArrayList<>(photos.scenes());
    clips.scenes().stream()
        .filter(scene -> scene.source() instanceof Source.Clip)
        .findFirst()
        .ifPresent(clip -> scenes.add(moved(clip)));
    scenes.add(
        new Scene(
            new SceneId("lost"),
            "A scene whose file was moved away",
            Time.ofSeconds(2),
            new Source.Still(new AssetPath("media/gone.jpg"))));
    return scenes;
  }

  private static Scene moved(Scene scene) {
    Source.Clip clip = (Source.Clip) scene.source();
    String name = clip.asset().fileName();
    return new Scene(
        new SceneId("clip"),
        scene.name(),
        scene.duration(),
        new Source.Clip(new AssetPath("media/clips-" + name), clip.in()));
  }

  private static List<Overlay> overlays(Project photos) {
    List<Overlay> overlays = new ArrayList<>(photos.overlays());
    overlays.add(
        overlay(
            "o-shape", 3, new OverlayContent.Shape("arrow", Fields.NONE), Placement.at(0.5, 0.7)));
    overlays.add(
        overlay(
            "o-counter",
            5,
            new OverlayContent.Counter(
                BigDecimal.ZERO, BigDecimal.valueOf(100), 0, "{} %", "bold-pop", Fields.NONE),
            Placement.at(0.5, 0.4)));
    return overlays;
  }

  private static Overlay overlay(
      String id, int second, OverlayContent content, Placement placement) {
    return new Overlay(
        new OverlayId(id),
        content,
        new Anchor.ToFilm(Time.ofSeconds(second)),
        Time.ofSeconds(2),
        placement);
  }

  private static Marker marker(String id, int second, String name) {
    return new Marker(new MarkerId(id), new Anchor.ToFilm(Time.ofSeconds(second)), name);
  }
}
