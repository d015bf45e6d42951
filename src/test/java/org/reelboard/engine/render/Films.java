package org.reelboard.engine.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Effort;

/** Small projects and presets for tests. */
public final class Films {
  private static final Quality QUALITY =
      new Quality(23, 1_000_000, Time.ofSeconds(1), Effort.LITTLE, 64_000);

  private Films() {}

  /** Scenes of a second each, called Scene 1, Scene 2 and so on. */
  static Project project(int scenes) {
    List<Scene> all =
        IntStream.rangeClosed(1, scenes).mapToObj(number -> scene(number, "1")).toList();
    return Project.empty("Test", Canvas.VERTICAL).withScenes(all);
  }

  /** One scene. */
  static Project lasting(String seconds) {
    return Project.empty("Test", Canvas.VERTICAL).withScenes(List.of(scene(1, seconds)));
  }

  private static Scene scene(int number, String seconds) {
    return new Scene(
        new SceneId("s" + number),
        "Scene " + number,
        Time.seconds(seconds),
        new Source.ColourCard(new Rgb(number, 0, 0)));
  }

  /** A quick preset of 90x160 at 30 frames a second. */
  public static Preset tiny(Container container) {
    Optional<Quality> quality =
        container == Container.GIF ? Optional.empty() : Optional.of(QUALITY);
    int rate = container == Container.GIF ? 20 : 30;
    return new Preset(
        "draft",
        container,
        new PresetSize.Edges(90, 160),
        FrameRate.of(rate),
        quality,
        Optional.empty());
  }

  static ExportRequest request(Project project, Preset preset, Path target) {
    return new ExportRequest(project, ProjectFolder.of(target), preset, target);
  }
}
