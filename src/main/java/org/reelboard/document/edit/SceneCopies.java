package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;

/** Copies of scenes with all that is anchored to them. */
final class SceneCopies {
  private SceneCopies() {}

  /** The copies stand as one block behind the last of the scenes, in the same order. */
  static Project duplicate(Project project, Set<SceneId> ids) throws EditException {
    Scenes.findAll(project, ids);
    Map<SceneId, SceneId> copyOf = new HashMap<>();
    Iterator<SceneId> fresh = FreshIds.scenes(project, ids.size()).iterator();
    List<Scene> copies = new ArrayList<>();
    int last = 0;
    for (int index = 0; index < project.scenes().size(); index++) {
      Scene scene = project.scenes().get(index);
      if (ids.contains(scene.id())) {
        Scene copy = scene.withId(fresh.next());
        copyOf.put(scene.id(), copy.id());
        copies.add(copy);
        last = index;
      }
    }
    if (copies.isEmpty()) {
      return project;
    }
    List<Scene> scenes = new ArrayList<>(project.scenes());
    scenes.addAll(last + 1, copies);
    Anchored anchored = Anchored.to(project, ids);
    return project
        .withScenes(scenes)
        .withOverlays(overlays(project, anchored, copyOf))
        .withCaptions(project.captions().withCues(cues(project, anchored, copyOf)))
        .withSound(sound(project, anchored, copyOf));
  }

  private static List<Overlay> overlays(
      Project project, Anchored anchored, Map<SceneId, SceneId> copyOf) {
    List<Overlay> all = new ArrayList<>(project.overlays());
    Iterator<OverlayId> fresh = FreshIds.overlays(project, anchored.overlays().size()).iterator();
    anchored
        .overlays()
        .forEach(one -> all.add(one.withId(fresh.next()).withAnchor(toCopy(one.anchor(), copyOf))));
    return all;
  }

  private static List<Cue> cues(Project project, Anchored anchored, Map<SceneId, SceneId> copyOf) {
    List<Cue> all = new ArrayList<>(project.captions().cues());
    Iterator<CueId> fresh = FreshIds.cues(project, anchored.cues().size()).iterator();
    anchored
        .cues()
        .forEach(one -> all.add(one.withId(fresh.next()).withAnchor(toCopy(one.anchor(), copyOf))));
    return all;
  }

  private static List<SoundClip> sound(
      Project project, Anchored anchored, Map<SceneId, SceneId> copyOf) {
    List<SoundClip> all = new ArrayList<>(project.sound());
    Iterator<SoundId> fresh = FreshIds.sounds(project, anchored.sound().size()).iterator();
    anchored
        .sound()
        .forEach(one -> all.add(one.withId(fresh.next()).withAnchor(toCopy(one.anchor(), copyOf))));
    return all;
  }

  private static Anchor toCopy(Anchor anchor, Map<SceneId, SceneId> copyOf) {
    return switch (anchor) {
      case Anchor.ToFilm toFilm -> toFilm;
      case Anchor.ToScene toScene ->
          new Anchor.ToScene(
              copyOf.getOrDefault(toScene.scene(), toScene.scene()), toScene.offset());
    };
  }
}
