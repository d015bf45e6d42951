package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.edit.FreshIds;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.edit.SoundEdits;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.AssetHash;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.MediaProbe;

/**
 * The film that files make when they are only put in order: photos for three seconds each under
 * slow moves, clips whole, half a second of crossfade between them, and one sound after the other
 * beneath.
 */
record FirstCut(ProjectFolder folder) {
  private static final Time STILL = Time.ofSeconds(3);
  private static final Time CROSSFADE = Time.seconds("0.5");
  private static final Time FADE_OUT = Time.seconds("1.5");
  private static final double STRENGTH = 0.3;
  private static final List<String> MOVES =
      List.of("slow-zoom-in", "pan-right", "slow-zoom-out", "pan-left");

  /** The project with all the files in it. */
  Project of(Project empty, List<Path> files) throws ReelboardException {
    Project project = empty;
    Map<AssetPath, AssetFacts> assets = new TreeMap<>();
    Time soundEnd = Time.ZERO;
    for (Path file : files) {
      AssetPath asset = folder.asset(file);
      MediaFacts facts = probe(file);
      assets.put(asset, AssetHash.of(file));
      switch (facts) {
        case MediaFacts.Still _ -> project = withStill(project, asset);
        case MediaFacts.Video video -> project = withClip(project, asset, video.duration());
        case MediaFacts.Sound sound -> {
          project = withSound(project, asset, soundEnd);
          soundEnd = soundEnd.plus(sound.duration());
        }
      }
    }
    return ProjectEdits.addAssets(assets).apply(project);
  }

  private static MediaFacts probe(Path file) throws BadInputException {
    try {
      return MediaProbe.probe(file);
    } catch (MediaException e) {
      throw new BadInputException(e);
    }
  }

  private static Project withStill(Project project, AssetPath asset) throws ReelboardException {
    String move = MOVES.get(project.scenes().size() % MOVES.size());
    return withScene(
        project,
        scene(project, asset, STILL, new Source.Still(asset))
            .withCamera(new Camera.NamedMove(move, "ease-in-out", STRENGTH)));
  }

  private static Project withClip(Project project, AssetPath asset, Time duration)
      throws ReelboardException {
    return withScene(project, scene(project, asset, duration, new Source.Clip(asset, Time.ZERO)));
  }

  private static Scene scene(Project project, AssetPath asset, Time duration, Source source) {
    return new Scene(FreshIds.scene(project), nameOf(asset), duration, source);
  }

  /** Adds a scene; a crossfade that would not fit into both scenes is left out. */
  private static Project withScene(Project project, Scene scene) throws ReelboardException {
    List<Scene> added = new ArrayList<>();
    boolean fits =
        !project.scenes().isEmpty()
            && !leavesTooLittle(project.scenes().getLast())
            && !leavesTooLittle(scene);
    added.add(
        fits ? scene.withTransition(Optional.of(new Transition("crossfade", CROSSFADE))) : scene);
    return SceneEdits.add(project.scenes().size(), added).apply(project);
  }

  private static boolean leavesTooLittle(Scene scene) {
    return scene.duration().isBefore(CROSSFADE.plus(CROSSFADE).plus(CROSSFADE));
  }

  private static Project withSound(Project project, AssetPath asset, Time at)
      throws ReelboardException {
    SoundClip clip =
        new SoundClip(FreshIds.sound(project), SoundClip.MUSIC, asset, new Anchor.ToFilm(at))
            .withFades(Time.ZERO, FADE_OUT);
    return SoundEdits.add(clip).apply(project);
  }

  /** The file's name without its ending. */
  private static String nameOf(AssetPath asset) {
    String name = asset.fileName();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
