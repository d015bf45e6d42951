package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Look;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.TrackState;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

/** Edits as a restless user makes them: mostly sensible, now and then not. */
public final class RandomEdits {
  private final Random random;

  public RandomEdits(Random random) {
    this.random = random;
  }

  /** An edit of this project, which may refuse it. */
  public Edit next(Project project) {
    return switch (random.nextInt(8)) {
      case 0 -> add(project);
      case 6 -> new RandomPieceEdits(random).next(project);
      case 1, 2, 3 -> project.scenes().isEmpty() ? add(project) : scene(project);
      case 4 -> project.sound().isEmpty() ? addSound(project) : sound(project);
      case 5 -> new RandomCaptionEdits(random).next(project);
      default -> project(project);
    };
  }

  private Edit add(Project project) {
    List<Scene> scenes = new ArrayList<>();
    for (SceneId id : FreshIds.scenes(project, 1 + random.nextInt(2))) {
      scenes.add(RandomProjects.scene(random, id));
    }
    return SceneEdits.add(random.nextInt(project.scenes().size() + 1), scenes);
  }

  private Edit scene(Project project) {
    Scene scene = RandomProjects.pick(random, project.scenes());
    SceneId id = scene.id();
    Scene other = RandomProjects.scene(random, id);
    return switch (random.nextInt(12)) {
      case 0 -> SceneEdits.remove(some(project));
      case 1 -> SceneEdits.duplicate(some(project));
      case 2 -> {
        List<SceneId> moved = new ArrayList<>(some(project));
        Collections.shuffle(moved, random);
        yield SceneEdits.move(moved, random.nextInt(project.scenes().size() + 1));
      }
      case 3, 4 -> SceneEdits.split(id, RandomProjects.time(random, 4));
      case 5 ->
          SceneEdits.trimStart(
              id,
              random.nextBoolean()
                  ? RandomProjects.time(random, 2)
                  : Time.ZERO.minus(RandomProjects.time(random, 2)));
      case 6, 7 -> SceneEdits.setDuration(id, RandomProjects.time(random, 6));
      case 8 ->
          SceneEdits.setTransition(
              id, Optional.of(new Transition("wipe", RandomProjects.time(random, 4))));
      case 9 -> SceneEdits.setTransition(id, Optional.empty());
      case 10 -> SceneEdits.setSource(id, other.source());
      default -> SceneEdits.setCamera(id, other.camera());
    };
  }

  private Edit addSound(Project project) {
    SoundClip sound = RandomProjects.sound(random, FreshIds.sound(project));
    return SoundEdits.add(sound.withAnchor(anchor(project)));
  }

  private Edit sound(Project project) {
    SoundClip sound = RandomProjects.pick(random, project.sound());
    return switch (random.nextInt(6)) {
      case 0 -> SoundEdits.remove(sound.id());
      case 1 -> SoundEdits.setAnchor(sound.id(), anchor(project));
      case 2 ->
          SoundEdits.trim(
              sound.id(),
              RandomProjects.time(random, 3),
              Optional.of(RandomProjects.time(random, 3)));
      case 3 -> SoundEdits.setGain(sound.id(), random.nextInt(-100, 30));
      case 4 ->
          SoundEdits.setFades(
              sound.id(), RandomProjects.time(random, 2), RandomProjects.time(random, 2));
      default -> addSound(project);
    };
  }

  private Edit project(Project project) {
    return switch (random.nextInt(7)) {
      case 0 -> ProjectEdits.setTitle("title " + random.nextInt(1000));
      case 1 -> ProjectEdits.setCanvas(canvas());
      case 2 -> ProjectEdits.relink(Map.of(new AssetPath("media/a.jpg"), new AssetPath("b.jpg")));
      case 3 -> overlay(project);
      case 4 -> track(project);
      default -> any(project);
    };
  }

  private Edit track(Project project) {
    String track = RandomProjects.pick(random, List.of("scenes", "overlays", "captions", "music"));
    TrackState state = project.tracks().of(track);
    return TrackStateEdits.set(
        track,
        switch (random.nextInt(4)) {
          case 0 -> state.withMuted(!state.muted());
          case 1 -> state.withSolo(!state.solo());
          case 2 -> state.withLocked(!state.locked());
          default -> state.withHidden(!state.hidden());
        });
  }

  private Edit overlay(Project project) {
    if (project.overlays().isEmpty()) {
      return ProjectEdits.setTitle("");
    }
    Overlay overlay = RandomProjects.pick(random, project.overlays());
    return switch (random.nextInt(7)) {
      case 0 -> OverlayEdits.remove(Set.of(overlay.id()));
      case 1 -> OverlayEdits.setAnchor(overlay.id(), anchor(project));
      case 2 -> OverlayEdits.setDuration(overlay.id(), RandomProjects.time(random, 3));
      case 3 -> OverlayEdits.raise(Set.of(overlay.id()));
      case 4 -> OverlayEdits.lower(Set.of(overlay.id()));
      case 5 -> OverlayEdits.duplicate(Set.of(overlay.id()));
      default -> OverlayEdits.add(overlay.withId(FreshIds.overlay(project)));
    };
  }

  private Edit any(Project project) {
    if (project.scenes().isEmpty()) {
      return add(project);
    }
    SceneId id = RandomProjects.pick(random, project.scenes()).id();
    return switch (random.nextInt(5)) {
      case 0 -> SceneEdits.rename(id, "name " + random.nextInt(100));
      case 1 -> SceneEdits.setFraming(id, Framing.coverAround(random.nextDouble(), 0.5));
      case 2 -> SceneEdits.setScript(id, "line " + random.nextInt(100) + "\nand more");
      case 3 -> SceneEdits.setNotes(id, "note " + random.nextInt(100));
      default -> SceneEdits.setLook(id, Look.PLAIN);
    };
  }

  private Canvas canvas() {
    return Canvas.VERTICAL.withSize(100 + random.nextInt(1000), 1920);
  }

  private Anchor anchor(Project project) {
    Time at = RandomProjects.time(random, 5);
    return project.scenes().isEmpty() || random.nextBoolean()
        ? new Anchor.ToFilm(at)
        : new Anchor.ToScene(RandomProjects.pick(random, project.scenes()).id(), at);
  }

  private Set<SceneId> some(Project project) {
    Set<SceneId> ids = new HashSet<>();
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      ids.add(RandomProjects.pick(random, project.scenes()).id());
    }
    return ids;
  }
}
