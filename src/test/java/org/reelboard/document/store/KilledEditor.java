package org.reelboard.document.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.reelboard.document.edit.History;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/**
 * A program that edits and saves without end, to be killed. After n edits the title is n and there
 * are n modulo 50 scenes, so that any state tells whether it is whole.
 */
final class KilledEditor {
  private KilledEditor() {}

  /**
   * Works until it is killed.
   *
   * @param arguments the project file, and how many edits there are from one save to the next
   */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    int saveEvery = Integer.parseInt(arguments[1]);
    ProjectSession session =
        file.toFile().exists() ? ProjectSession.open(file) : ProjectSession.create(file, start());
    int number = Integer.parseInt(session.history().present().title());
    while (true) {
      number++;
      session.record(next(session.history(), number));
      if (number % saveEvery == 0) {
        session.save();
      }
    }
  }

  static Project start() {
    return Project.empty("0", Canvas.VERTICAL);
  }

  private static History next(History history, int number) throws Exception {
    return history.apply(
        "step",
        project -> {
          Project titled = ProjectEdits.setTitle(Integer.toString(number)).apply(project);
          List<Scene> wanted = scenes(number % 50);
          return wanted.isEmpty()
              ? titled.withScenes(List.of())
              : SceneEdits.add(titled.scenes().size(), List.of(wanted.getLast())).apply(titled);
        });
  }

  static List<Scene> scenes(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number ->
            new Scene(
                new SceneId("s" + number),
                "scene " + number,
                Time.ofSeconds(number),
                new Source.ColourCard(Rgb.WHITE)))
        .toList();
  }

  /** The project after so many edits. */
  static Project after(int edits) {
    return start().withTitle(Integer.toString(edits)).withScenes(scenes(edits % 50));
  }
}
