package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.Anchored;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.time.Time;

/**
 * What becomes of titles, captions and sounds while their scenes are dragged.
 *
 * @param along what moves with them
 * @param strays what would begin behind the end of its scene, and did not before
 */
record Companions(Set<PieceId> along, Set<PieceId> strays, List<String> words) {
  static final Companions NONE = new Companions(Set.of(), Set.of(), List.of());

  Companions {
    along = Set.copyOf(along);
    strays = Set.copyOf(strays);
    words = List.copyOf(words);
  }

  /** What goes with scenes. */
  static Companions of(Project project, Set<SceneId> moving) {
    Anchored anchored = Anchored.to(project, moving);
    return new Companions(anchored.ids(), Set.of(), words("along", anchored));
  }

  /** These and what has lost its place over its scene since the drag began. */
  Companions after(Project start, Project now) {
    Set<PieceId> lost = new LinkedHashSet<>();
    for (Scene scene : now.scenes()) {
      Time before = start.scene(scene.id()).map(Scene::duration).orElse(scene.duration());
      if (scene.duration().isBefore(before)) {
        lost.addAll(behind(now, scene).ids());
        lost.removeAll(behind(start, scene.withDuration(before)).ids());
      }
    }
    if (lost.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(words);
    all.add(Texts.of("editor.timeline.badge.strays", lost.size()));
    return new Companions(along, lost, all);
  }

  /** What is anchored to a scene and begins behind its end. */
  private static Anchored behind(Project project, Scene scene) {
    Anchored all = Anchored.to(project, Set.of(scene.id()));
    return new Anchored(
        all.overlays().stream().filter(one -> isBehind(one.anchor(), scene)).toList(),
        all.cues().stream().filter(one -> isBehind(one.anchor(), scene)).toList(),
        all.sound().stream().filter(one -> isBehind(one.anchor(), scene)).toList());
  }

  private static boolean isBehind(Anchor anchor, Scene scene) {
    return anchor instanceof Anchor.ToScene(SceneId _, Time offset)
        && !offset.isBefore(scene.duration());
  }

  private static List<String> words(String key, Anchored anchored) {
    return anchored.ids().isEmpty()
        ? List.of()
        : List.of(
            Texts.of(
                "editor.timeline.badge." + key,
                anchored.overlays().size(),
                anchored.cues().size(),
                anchored.sound().size()));
  }
}
