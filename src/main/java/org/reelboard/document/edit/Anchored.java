package org.reelboard.document.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;

/** What is anchored to some scenes, and so goes where they go. */
public record Anchored(List<Overlay> overlays, List<Cue> cues, List<SoundClip> sound) {
  public Anchored {
    overlays = List.copyOf(overlays);
    cues = List.copyOf(cues);
    sound = List.copyOf(sound);
  }

  /** What would go with these scenes, so that the user can be asked before they are removed. */
  public static Anchored to(Project project, Set<SceneId> scenes) {
    return new Anchored(
        project.overlays().stream().filter(one -> isTo(one.anchor(), scenes)).toList(),
        project.captions().cues().stream().filter(one -> isTo(one.anchor(), scenes)).toList(),
        project.sound().stream().filter(one -> isTo(one.anchor(), scenes)).toList());
  }

  /** What it is made of. */
  public Set<PieceId> ids() {
    Set<PieceId> ids = new LinkedHashSet<>();
    overlays.forEach(one -> ids.add(one.id()));
    cues.forEach(one -> ids.add(one.id()));
    sound.forEach(one -> ids.add(one.id()));
    return ids;
  }

  /** Without some of it. */
  public Anchored without(Set<? extends PieceId> left) {
    return new Anchored(
        overlays.stream().filter(one -> !left.contains(one.id())).toList(),
        cues.stream().filter(one -> !left.contains(one.id())).toList(),
        sound.stream().filter(one -> !left.contains(one.id())).toList());
  }

  static boolean isTo(Anchor anchor, Set<SceneId> scenes) {
    return anchor instanceof Anchor.ToScene toScene && scenes.contains(toScene.scene());
  }

  /** The project with all that is anchored to a scene anchored anew. */
  static Project moved(Project project, SceneId scene, UnaryOperator<Anchor.ToScene> change) {
    return anew(
        project,
        anchor ->
            anchor instanceof Anchor.ToScene toScene && toScene.scene().equals(scene)
                ? change.apply(toScene)
                : anchor);
  }

  /** The project with everything that has an anchor anchored anew. */
  static Project anew(Project project, UnaryOperator<Anchor> every) {
    return project
        .withOverlays(
            project.overlays().stream()
                .map(one -> one.withAnchor(every.apply(one.anchor())))
                .toList())
        .withCaptions(
            project
                .captions()
                .withCues(
                    project.captions().cues().stream()
                        .map(one -> one.withAnchor(every.apply(one.anchor())))
                        .toList()))
        .withSound(
            project.sound().stream().map(one -> one.withAnchor(every.apply(one.anchor()))).toList())
        .withMarkers(
            project.markers().stream()
                .map(one -> one.withAnchor(every.apply(one.anchor())))
                .toList());
  }
}
