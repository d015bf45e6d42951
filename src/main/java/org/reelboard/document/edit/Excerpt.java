package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.time.Time;

/**
 * Pieces taken out of a project, to be put into it again or into another one.
 *
 * @param film a small film of its own: the scenes with all that is anchored to them, transitions no
 *     longer than they leave room for; what belongs to none of them is anchored to the film's time,
 *     the first of it at 0
 */
public record Excerpt(Project film) {
  /** These pieces of a project, and all that is anchored to those of them that are scenes. */
  public static Excerpt of(Project project, Set<? extends PieceId> pieces) {
    Project only = Pieces.only(project, Pieces.withAnchored(project, pieces));
    Set<SceneId> scenes = Pieces.scenes(Pieces.of(only));
    Layout layout = Layout.of(project);
    Function<Anchor, Time> start = anchor -> layout.timeOf(anchor).orElse(Time.ZERO);
    Time first =
        anchors(only)
            .filter(one -> !Anchored.isTo(one, scenes))
            .map(start)
            .min(Time::compareTo)
            .orElse(Time.ZERO);
    Project loose =
        Project.empty("", project.canvas())
            .withScenes(only.scenes())
            .withOverlays(only.overlays())
            .withCaptions(Captions.NONE.withCues(only.captions().cues()))
            .withSound(only.sound())
            .withFonts(project.fonts())
            .withAssets(project.assets());
    return new Excerpt(
        Anchored.anew(
            TransitionFit.fit(loose),
            anchor ->
                Anchored.isTo(anchor, scenes)
                    ? anchor
                    : new Anchor.ToFilm(start.apply(anchor).minus(first))));
  }

  private static Stream<Anchor> anchors(Project project) {
    return Stream.of(
            project.overlays().stream().map(Overlay::anchor),
            project.captions().cues().stream().map(Cue::anchor),
            project.sound().stream().map(SoundClip::anchor))
        .flatMap(one -> one);
  }

  public boolean isEmpty() {
    return Pieces.of(film).isEmpty();
  }

  /**
   * Puts it into a project with fresh ids. What belongs to none of its scenes begins with the first
   * of them, or else at a time of the film, on the scene that stands there; music stays at its time
   * of the film.
   *
   * @param index where the scenes go, see {@link SceneEdits#add}
   * @param time where there are no scenes among it
   */
  public Edit paste(int index, Time time) {
    return Checked.edit(project -> {
      Scenes.requireIndex(index, project.scenes().size());
      Map<SceneId, SceneId> fresh = new HashMap<>();
      List<Scene> scenes = new ArrayList<>(project.scenes());
      scenes.addAll(index, freshScenes(project, fresh));
      Project with = TransitionFit.fit(withFiles(project.withScenes(scenes)));
      Layout layout = Layout.of(with);
      Time base =
          film.scenes().isEmpty()
              ? time
              : layout.rate().instant(layout.placements().get(index).start());
      return withOthers(with, new Place(layout, base, fresh));
    });
  }

  /** Where what is pasted goes. */
  private record Place(Layout layout, Time base, Map<SceneId, SceneId> fresh) {
    Anchor of(Anchor anchor) {
      return switch (anchor) {
        case Anchor.ToFilm(Time at) -> CueAnchors.at(layout, base.plus(at));
        case Anchor.ToScene(SceneId scene, Time offset) ->
            new Anchor.ToScene(fresh.getOrDefault(scene, scene), offset);
      };
    }

    Anchor of(SoundClip sound) {
      return sound.kind().equals(SoundClip.MUSIC)
              && sound.anchor() instanceof Anchor.ToFilm(Time at)
          ? new Anchor.ToFilm(base.plus(at))
          : of(sound.anchor());
    }
  }

  private List<Scene> freshScenes(Project project, Map<SceneId, SceneId> fresh) {
    Iterator<SceneId> ids = FreshIds.scenes(project, film.scenes().size()).iterator();
    film.scenes().forEach(scene -> fresh.put(scene.id(), ids.next()));
    return film.scenes().stream()
        .map(one -> one.withId(fresh.getOrDefault(one.id(), one.id())))
        .toList();
  }

  private Project withOthers(Project project, Place place) {
    Iterator<OverlayId> overlayIds = FreshIds.overlays(project, film.overlays().size()).iterator();
    List<Overlay> overlays = new ArrayList<>(project.overlays());
    film.overlays()
        .forEach(
            one -> overlays.add(one.withId(overlayIds.next()).withAnchor(place.of(one.anchor()))));
    Iterator<CueId> cueIds = FreshIds.cues(project, film.captions().cues().size()).iterator();
    List<Cue> cues = new ArrayList<>(project.captions().cues());
    film.captions()
        .cues()
        .forEach(one -> cues.add(one.withId(cueIds.next()).withAnchor(place.of(one.anchor()))));
    Iterator<SoundId> soundIds = FreshIds.sounds(project, film.sound().size()).iterator();
    List<SoundClip> sounds = new ArrayList<>(project.sound());
    film.sound().forEach(one -> sounds.add(one.withId(soundIds.next()).withAnchor(place.of(one))));
    return project
        .withOverlays(overlays)
        .withCaptions(project.captions().withCues(cues))
        .withSound(sounds);
  }

  private Project withFiles(Project project) {
    SortedMap<AssetPath, AssetFacts> assets = new TreeMap<>(film.assets());
    assets.putAll(project.assets());
    SequencedSet<AssetPath> fonts = new LinkedHashSet<>(project.fonts());
    fonts.addAll(film.fonts());
    return project.withAssets(assets).withFonts(List.copyOf(fonts));
  }
}
