package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.Look;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

/**
 * Edits of the main track. It has no gaps: whatever is inserted, removed or changed in length moves
 * the scenes behind it (a ripple), and overlays and sound anchored to scenes go with them.
 * Transitions that no longer fit are shortened. An id that is not in the project, a length that is
 * not above 0 and the like are refused with an {@link EditException}.
 */
public final class SceneEdits {
  private SceneEdits() {}

  /**
   * Inserts scenes.
   *
   * @param index 0 before the first scene, the number of scenes behind the last
   * @param scenes their ids must be free, see {@link FreshIds#scenes}
   */
  public static Edit add(int index, List<Scene> scenes) {
    List<Scene> added = List.copyOf(scenes);
    return Checked.edit(project -> {
      Scenes.requireIndex(index, project.scenes().size());
      List<Scene> all = new ArrayList<>(project.scenes());
      all.addAll(index, added);
      return project.withScenes(all);
    });
  }

  /** Removes scenes and all that is {@link Anchored anchored} to them. */
  public static Edit remove(Set<SceneId> ids) {
    return project -> {
      Scenes.findAll(project, ids);
      return PieceEdits.remove(ids).apply(project);
    };
  }

  /**
   * Moves scenes, in the order given, to one place.
   *
   * @param index the gap they are dropped into, counted before the move: 0 before the first scene,
   *     the number of scenes behind the last
   */
  public static Edit move(List<SceneId> ids, int index) {
    Set<SceneId> moved = new LinkedHashSet<>(ids);
    return Checked.edit(project -> {
      Scenes.requireIndex(index, project.scenes().size());
      List<Scene> block = new ArrayList<>();
      for (SceneId id : moved) {
        block.add(Scenes.find(project, id));
      }
      List<Scene> all = new ArrayList<>();
      for (int gap = 0; gap <= project.scenes().size(); gap++) {
        if (gap == index) {
          all.addAll(block);
        }
        if (gap < project.scenes().size() && !moved.contains(id(project, gap))) {
          all.add(project.scenes().get(gap));
        }
      }
      return project.withScenes(all);
    });
  }

  /**
   * Copies scenes with all that is anchored to them; the copies stand behind the last of the
   * scenes, in their order, with fresh ids.
   */
  public static Edit duplicate(Set<SceneId> ids) {
    Set<SceneId> copied = Set.copyOf(ids);
    return Checked.edit(project -> SceneCopies.duplicate(project, copied));
  }

  /**
   * Cuts a scene in two. The first half keeps the id and the transition in; the second half, with a
   * fresh id, goes on where the first one ends: the clip's in-point and a camera path are cut there
   * (a named move is made by both halves anew; of other easings than {@code linear} both halves
   * keep the whole path, moved in time). Script and notes stay with the first half: what is said
   * must not be said twice. What is anchored to the scene goes to the half it begins in.
   *
   * @param sinceSceneStart where; inside the scene
   */
  public static Edit split(SceneId id, Time sinceSceneStart) {
    return Checked.edit(project -> SceneCut.split(project, id, sinceSceneStart));
  }

  /**
   * Moves a scene's start, its end staying on the same picture. What is anchored to it stays over
   * the same picture, but never begins before the scene.
   *
   * @param by how much is cut off; negative: how much is put before, a clip at most to the start of
   *     its file
   */
  public static Edit trimStart(SceneId id, Time by) {
    return Checked.edit(project -> {
      if (by.isAfter(Limits.LONGEST) || by.isBefore(Time.ZERO.minus(Limits.LONGEST))) {
        throw new EditException(Texts.of("document.edit.bad-length", by.toString()));
      }
      return SceneCut.trimStart(project, id, by);
    });
  }

  /** Moves a scene's end. */
  public static Edit setDuration(SceneId id, Time duration) {
    return Checked.edit(project -> {
      Scenes.requireLength(duration);
      return Scenes.replace(project, Scenes.find(project, id).withDuration(duration));
    });
  }

  public static Edit rename(SceneId id, String name) {
    return Scenes.change(id, scene -> scene.withName(name));
  }

  /** Writes what is said or happens in a scene. */
  public static Edit setScript(SceneId id, String script) {
    return Scenes.change(id, scene -> scene.withScript(script));
  }

  /** Writes what is to be kept in mind of a scene. */
  public static Edit setNotes(SceneId id, String notes) {
    return Scenes.change(id, scene -> scene.withNotes(notes));
  }

  public static Edit setSource(SceneId id, Source source) {
    return Scenes.change(id, scene -> scene.withSource(source));
  }

  public static Edit setFraming(SceneId id, Framing framing) {
    return Scenes.change(id, scene -> scene.withFraming(framing));
  }

  public static Edit setCamera(SceneId id, Camera camera) {
    return Scenes.change(id, scene -> scene.withCamera(camera));
  }

  public static Edit setLook(SceneId id, Look look) {
    return Scenes.change(id, scene -> scene.withLook(look));
  }

  /**
   * Sets or takes away the transition into a scene. One that is longer than its neighbours leave
   * room for is shortened; refused where there is no room for a single frame.
   */
  public static Edit setTransition(SceneId id, Optional<Transition> transition) {
    return Checked.edit(project -> {
      Scene scene = Scenes.find(project, id);
      if (transition.isEmpty()) {
        return Scenes.replace(project, scene.withTransition(transition));
      }
      Scenes.requireLength(transition.get().duration());
      Scene changed =
          TransitionFit.shortened(
              scene.withTransition(transition),
              TransitionFit.room(project, id),
              project.canvas().rate());
      if (changed.transition().isEmpty()) {
        throw new EditException(Texts.of("document.edit.no-room-for-transition"));
      }
      return Scenes.replace(project, changed);
    });
  }

  private static SceneId id(Project project, int index) {
    return project.scenes().get(index).id();
  }
}
