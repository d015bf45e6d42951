package org.reelboard.document.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Project;

/**
 * Reads the projects of a journal. Scenes, overlays, captions and sounds that are the same in many
 * of them become one object, as they were before they were written.
 */
final class Restored {
  private final String name;
  private final Map<String, Project> projects = new HashMap<>();
  private final Map<Object, Object> parts = new HashMap<>();

  /**
   * @param name what the user knows the project by
   */
  Restored(String name) {
    this.name = name;
  }

  /**
   * @throws ProjectFormatException if one of the projects breaks the rules of this version
   */
  History history(Replay.TreeHistory tree) throws ProjectFormatException {
    return new History(project(tree.present()), steps(tree.past()), steps(tree.future()));
  }

  private List<History.Step> steps(List<Replay.TreeStep> trees) throws ProjectFormatException {
    List<History.Step> steps = new ArrayList<>();
    for (Replay.TreeStep tree : trees) {
      steps.add(
          new History.Step(
              tree.label(), tree.gesture(), project(tree.before()), project(tree.after())));
    }
    return steps;
  }

  private Project project(Replay.Tree tree) throws ProjectFormatException {
    Project known = projects.get(tree.hash());
    if (known != null) {
      return known;
    }
    Project project = shared(read(tree.json()));
    projects.put(tree.hash(), project);
    return project;
  }

  private Project read(JsonNode json) throws ProjectFormatException {
    return ProjectJson.read(name, json);
  }

  private Project shared(Project project) {
    return project
        .withScenes(shared(project.scenes()))
        .withOverlays(shared(project.overlays()))
        .withCaptions(project.captions().withCues(shared(project.captions().cues())))
        .withSound(shared(project.sound()));
  }

  private <T> List<T> shared(List<T> list) {
    List<T> same = new ArrayList<>();
    for (T part : list) {
      // The map holds each part under itself.
      @SuppressWarnings("unchecked")
      T first = (T) parts.computeIfAbsent(part, itself -> itself);
      same.add(first);
    }
    return same;
  }
}
