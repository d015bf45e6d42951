package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.script.ScriptScene;
import org.reelboard.document.time.Time;

/** Edits that make scenes from a script: cards of plain colours that wait for their pictures. */
public final class ScriptEdits {
  private static final Time TRANSITION = Time.seconds("0.5");

  /** Muted colours, each unlike the one before, on which white words can be read. */
  private static final List<Rgb> GROUNDS =
      List.of(
          new Rgb(0x3b, 0x4a, 0x6b),
          new Rgb(0x6b, 0x4a, 0x3b),
          new Rgb(0x3f, 0x5f, 0x55),
          new Rgb(0x5b, 0x43, 0x68),
          new Rgb(0x68, 0x5c, 0x35),
          new Rgb(0x38, 0x5d, 0x6e),
          new Rgb(0x6a, 0x3f, 0x4e));

  private ScriptEdits() {}

  /** Puts the scenes behind those that are there. */
  public static Edit append(List<ScriptScene> scenes) {
    List<ScriptScene> added = List.copyOf(scenes);
    return project -> SceneEdits.add(project.scenes().size(), made(project, added)).apply(project);
  }

  /** Puts the scenes in the place of all that are there, and of what is anchored to them. */
  public static Edit replaceAll(List<ScriptScene> scenes) {
    List<ScriptScene> added = List.copyOf(scenes);
    return project -> {
      Project empty =
          SceneEdits.remove(
                  project.scenes().stream().map(Scene::id).collect(Collectors.toUnmodifiableSet()))
              .apply(project);
      return append(added).apply(empty);
    };
  }

  private static List<Scene> made(Project project, List<ScriptScene> scripts) {
    List<SceneId> ids = FreshIds.scenes(project, scripts.size());
    List<Scene> scenes = new ArrayList<>();
    for (int index = 0; index < scripts.size(); index++) {
      ScriptScene script = scripts.get(index);
      int ground = (project.scenes().size() + index) % GROUNDS.size();
      scenes.add(
          new Scene(
                  ids.get(index),
                  script.name(),
                  script.duration(),
                  new Source.ColourCard(GROUNDS.get(ground)))
              .withScript(script.script())
              .withNotes(script.notes())
              .withTransition(script.transition().map(kind -> new Transition(kind, TRANSITION))));
    }
    return scenes;
  }
}
