package org.reelboard.app.editor.timeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;

/** Films for tests of the timeline and the preview. */
public final class SampleFilms {
  private static final List<String> NAMES =
      List.of("Sunrise", "Harbour walk", "Street", "Market stalls", "Coffee", "Old town", "Night");
  private static final List<String> MOVES =
      List.of("slow-zoom-in", "pan-right", "static", "tilt-up", "slow-zoom-out", "orbit");
  private static final List<String> TRANSITIONS =
      List.of("crossfade", "wipe", "slide", "fade-through-black", "zoom");

  private SampleFilms() {}

  public static Time seconds(String decimal) {
    return Time.seconds(decimal);
  }

  /** Plain stills of two seconds each: s0, s1, … */
  public static Project stills(int count) {
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      scenes.add(scene(i, "2"));
    }
    return Project.empty("Sample", Canvas.VERTICAL).withScenes(scenes);
  }

  /** Stills, a clip, a colour card, moves, transitions, and three sounds. */
  public static Project rich() {
    List<Scene> scenes = new ArrayList<>();
    String[] durations = {"3", "4.5", "2.5", "5", "3", "4", "3.5"};
    for (int i = 0; i < NAMES.size(); i++) {
      scenes.add(scene(i, durations[i]));
    }
    scenes.set(
        2, scenes.get(2).withSource(new Source.Clip(new AssetPath("street.mp4"), seconds("1.5"))));
    scenes.set(4, scenes.get(4).withSource(new Source.ColourCard(new Rgb(196, 98, 60))));
    for (int i = 1; i < scenes.size(); i += 2) {
      Transition transition =
          new Transition(TRANSITIONS.get(i % TRANSITIONS.size()), seconds(i == 3 ? "1.2" : "0.5"));
      scenes.set(i, scenes.get(i).withTransition(Optional.of(transition)));
    }
    return Project.empty("Sample", Canvas.VERTICAL).withScenes(scenes).withSound(sounds());
  }

  /** The rich one with two titles and two captions. */
  public static Project full() {
    return rich()
        .withOverlays(
            List.of(title("t1", "Harbour", "s1", "0.8"), title("t2", "Stalls", "s3", "2")))
        .withCaptions(
            Captions.NONE.withCues(
                List.of(cue("c1", "Down to the water", "s1"), cue("c2", "Coffee first", "s4"))));
  }

  private static Overlay title(String id, String text, String scene, String offset) {
    return new Overlay(
        new OverlayId(id),
        new OverlayContent.Title(text, "plain", Fields.NONE),
        new Anchor.ToScene(new SceneId(scene), seconds(offset)),
        seconds("2"),
        Placement.CENTRE);
  }

  private static Cue cue(String id, String text, String scene) {
    return new Cue(
        new CueId(id), new Anchor.ToScene(new SceneId(scene), seconds("1")), seconds("1.8"), text);
  }

  private static List<SoundClip> sounds() {
    SoundClip bed =
        new SoundClip(
                new SoundId("m1"),
                SoundClip.MUSIC,
                new AssetPath("media/morning-bed.wav"),
                new Anchor.ToFilm(Time.ZERO))
            .withFades(seconds("1.5"), seconds("2"));
    SoundClip voice =
        new SoundClip(
                new SoundId("v1"),
                SoundClip.VOICE,
                new AssetPath("media/good morning.mp3"),
                new Anchor.ToScene(new SceneId("s1"), seconds("0.5")))
            .withDuration(Optional.of(seconds("4")));
    SoundClip bell =
        new SoundClip(
                new SoundId("e1"),
                SoundClip.EFFECT,
                new AssetPath("media/bell.wav"),
                new Anchor.ToScene(new SceneId("s3"), seconds("1")))
            .withDuration(Optional.of(seconds("1.5")));
    return List.of(bed, voice, bell);
  }

  private static Scene scene(int index, String duration) {
    String name = NAMES.get(index % NAMES.size());
    return new Scene(
            new SceneId("s" + index),
            name,
            seconds(duration),
            new Source.Still(new AssetPath("media/" + index + ".jpg")))
        .withCamera(new Camera.NamedMove(MOVES.get(index % MOVES.size()), "ease-in-out", 0.5));
  }

  /** A model of a project whose edits must not be refused. */
  public static EditorModel model(Project project) {
    return new EditorModel(
        History.of(project),
        new ProjectFolder(Path.of("film")),
        problem -> {
          throw new AssertionError(problem.sentence());
        });
  }
}
