package org.reelboard.app.editor.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.StoreException;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.TestMedia;

/** The films that the preview is measured with, made of generated media in a folder. */
final class PreviewFilms {
  private static final List<String> KINDS =
      List.of("crossfade", "slide", "wipe", "zoom", "dissolve-blur", "fade-black");
  private static final List<String> MOVES =
      List.of("slow-zoom-in", "pan-left", "orbit", "tilt-up", "slow-zoom-out", "dolly");
  private static final int INSETS = 6;
  private static final Time SCENE = Time.seconds("2.5");
  private static final Time OVERLAP = Time.seconds("0.6");

  /** Grain makes a pattern as hard to decode as what a camera sees. */
  private static final String GRAIN = ",noise=alls=10:allf=t,format=yuv420p";

  private final Path folder;
  private final TestMedia media;

  PreviewFilms(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.media = new TestMedia(folder);
  }

  /** Photos under moving cameras, a transition between any two. */
  Path stills() throws StoreException {
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < KINDS.size(); i++) {
      String name = "still-" + i + ".jpg";
      if (!Files.exists(folder.resolve(name))) {
        media.still(
            name, "mandelbrot=size=2160x3840:start_scale=" + (0.6 - 0.08 * i) + ",noise=alls=8");
      }
      scenes.add(scene(i, new Source.Still(new AssetPath(name)), MOVES.get(i)));
    }
    return film("stills", scenes);
  }

  /**
   * Photos under moving cameras, a blur between any two, and more of them laid over, turned and
   * blurred: more than two cores draw while it plays.
   */
  Path heavy() throws StoreException {
    stills();
    List<Scene> scenes = new ArrayList<>();
    List<Overlay> insets = new ArrayList<>();
    for (int i = 0; i < KINDS.size(); i++) {
      Source photo = new Source.Still(new AssetPath("still-" + i + ".jpg"));
      scenes.add(
          scene(i, photo, MOVES.get(i))
              .withFraming(Framing.FIT)
              .withTransition(
                  i == 0
                      ? Optional.empty()
                      : Optional.of(new Transition("dissolve-blur", Time.seconds("1.2")))));
      for (int k = 0; k < INSETS; k++) {
        insets.add(
            new Overlay(
                new OverlayId("o" + i + "-" + k),
                new OverlayContent.Inset(photo, 0.7, 0.5, Framing.COVER, Fields.NONE),
                new Anchor.ToScene(new SceneId("s" + i), Time.ZERO),
                SCENE,
                Placement.at(0.5, 0.14 * (k + 1)).withRotation(7).withBlur(20)));
      }
    }
    Path file = folder.resolve("heavy.reel.json");
    ProjectFile.save(
        file, Project.empty("heavy", Canvas.VERTICAL).withScenes(scenes).withOverlays(insets));
    return file;
  }

  /** A clip cut into three, a transition between any two. */
  Path clips(String codec, int rate) throws StoreException {
    String name = codec + "-" + rate + ".mp4";
    if (!Files.exists(folder.resolve(name))) {
      String[] encoder =
          switch (codec) {
            case "h264" -> "-c:v libx264 -preset veryfast -crf 23 -threads 2".split(" ");
            default -> "-c:v libx265 -preset ultrafast -crf 26 -x265-params log-level=1".split(" ");
          };
      List<String> arguments =
          new ArrayList<>(
              List.of(
                  "-f", "lavfi", "-i", "testsrc2=size=1080x1920:rate=" + rate + GRAIN, "-t", "12"));
      arguments.addAll(List.of(encoder));
      arguments.addAll(
          List.of(
              "-g 250 -colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv"
                  .split(" ")));
      media.make(name, arguments.toArray(new String[0]));
    }
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      scenes.add(
          scene(
              i,
              new Source.Clip(new AssetPath(name), Time.ofSeconds(4L * i)),
              i == 1 ? "slow-zoom-in" : "static"));
    }
    return film(codec + "-" + rate, scenes);
  }

  private static Scene scene(int number, Source source, String move) {
    Camera camera =
        move.equals("static") ? Camera.STATIC : new Camera.NamedMove(move, "ease-in-out", 0.3);
    Optional<Transition> transition =
        number == 0
            ? Optional.empty()
            : Optional.of(new Transition(KINDS.get(number - 1), OVERLAP));
    return new Scene(new SceneId("s" + number), "Scene " + number, SCENE, source)
        .withCamera(camera)
        .withTransition(transition);
  }

  private Path film(String title, List<Scene> scenes) throws StoreException {
    Path file = folder.resolve(title + ".reel.json");
    ProjectFile.save(file, Project.empty(title, Canvas.VERTICAL).withScenes(scenes));
    return file;
  }
}
