package org.reelboard.document.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Transition;

/** Gives what one scene has to others, all of it in one edit. */
public final class SceneSettings {
  /** Lengths first: the transitions have to fit into them. */
  private static final List<SceneSetting> ORDER =
      List.of(
          SceneSetting.DURATION,
          SceneSetting.LOOK,
          SceneSetting.CAMERA,
          SceneSetting.FRAMING,
          SceneSetting.TRANSITION);

  private SceneSettings() {}

  /**
   * Gives settings of one scene to others.
   *
   * @param from as it was when it was copied; it need not be in the project any more
   * @param to their ids; one that is not in the project is refused
   * @param settings transitions are shortened to what fits, and left out where nothing does
   */
  public static Edit paste(Scene from, Collection<SceneId> to, Set<SceneSetting> settings) {
    List<SceneId> targets = List.copyOf(to);
    List<SceneSetting> wanted = ORDER.stream().filter(settings::contains).toList();
    return project -> {
      Project changed = project;
      for (SceneSetting setting : wanted) {
        for (SceneId id : targets) {
          changed = setting.edit(from, Scenes.find(changed, id)).apply(changed);
        }
      }
      return changed;
    };
  }

  /** Gives a transition to every joint between two scenes; the first scene keeps its own. */
  public static Edit transitionToAllJoints(Transition transition) {
    return project -> {
      List<SceneId> joined = project.scenes().stream().skip(1).map(Scene::id).toList();
      Scene from =
          project.scenes().getFirst().withTransition(Optional.of(transition));
      return paste(from, joined, Set.of(SceneSetting.TRANSITION)).apply(project);
    };
  }

  /** Gives a scene's camera move to every scene. */
  public static Edit cameraToAll(Scene from) {
    return project ->
        paste(
                from,
                project.scenes().stream().map(Scene::id).toList(),
                Set.of(SceneSetting.CAMERA))
            .apply(project);
  }
}
