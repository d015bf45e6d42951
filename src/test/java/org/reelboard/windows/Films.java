package org.reelboard.windows;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.StoreException;
import org.reelboard.document.time.Time;

/** Small projects of colour cards. */
final class Films {
  private Films() {}

  /** Saves one whose scenes have these names. */
  static Path save(Path file, String title, String... scenes) throws StoreException {
    ProjectFile.save(
        file,
        Project.empty(title, Canvas.VERTICAL)
            .withScenes(
                IntStream.range(0, scenes.length)
                    .mapToObj(index -> card(index, scenes[index]))
                    .toList()));
    return file;
  }

  private static Scene card(int index, String name) {
    return new Scene(
        new SceneId("s" + (index + 1)),
        name,
        Time.ofSeconds(2),
        new Source.ColourCard(new Rgb(90, 60 + 40 * index, 180)));
  }

  /** The names of the scenes of a project file. */
  static List<String> scenes(Path file) throws StoreException {
    return ProjectFile.load(file).scenes().stream().map(Scene::name).toList();
  }
}
