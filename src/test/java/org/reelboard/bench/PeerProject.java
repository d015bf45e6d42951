package org.reelboard.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/**
 * A storyboard of the peers' harness as a project. Its formulas are its own, so the camera becomes
 * a keyframe for every frame: progress over n/(frames-1), the zoom linear in it. The progress of a
 * transition stays ours: j/n on its frame j, where the harness has (j+1)/(n+1).
 */
final class PeerProject {
  private final JsonNode storyboard;
  private final Path folder;

  private PeerProject(JsonNode storyboard, Path folder) {
    this.storyboard = storyboard;
    this.folder = folder;
  }

  /**
   * Reads a storyboard.
   *
   * @param folder where the project's file will lie
   */
  static Project of(JsonNode storyboard, Path folder) {
    return new PeerProject(storyboard, folder).project();
  }

  private Project project() {
    Canvas canvas =
        Canvas.VERTICAL
            .withSize(storyboard.required("w").asInt(), storyboard.required("h").asInt())
            .withRate(FrameRate.of(rate()));
    return Project.empty(storyboard.required("name").asText(), canvas)
        .withScenes(scenes())
        .withSound(List.of(music()));
  }

  private int rate() {
    return storyboard.required("fps").asInt();
  }

  private Time frames(long count) {
    return Time.ofFraction(count, rate());
  }

  private List<Scene> scenes() {
    List<Scene> scenes = new ArrayList<>();
    for (JsonNode scene : storyboard.required("scenes")) {
      int index = scenes.size();
      SceneId id = new SceneId("s" + (index + 1));
      Time duration = frames(scene.required("frames").asInt());
      scenes.add(
          new Scene(id, scene.required("name").asText(), duration, source(scene))
              .withCamera(camera(scene))
              .withTransition(transition(index)));
    }
    return scenes;
  }

  private Source source(JsonNode scene) {
    AssetPath asset = asset(scene.required("src"));
    return scene.required("kind").asText().equals("still")
        ? new Source.Still(asset)
        : new Source.Clip(asset, Time.seconds(scene.required("start").asText())).silent();
  }

  private AssetPath asset(JsonNode file) {
    String relative = folder.toAbsolutePath().relativize(Path.of(file.asText())).toString();
    return new AssetPath(relative.replace('\\', '/'));
  }

  private Camera camera(JsonNode scene) {
    JsonNode from = scene.required("from");
    JsonNode to = scene.required("to");
    if (from.equals(to)) {
      return Camera.STATIC;
    }
    int frames = scene.required("frames").asInt();
    boolean sine = scene.required("ease").asText().equals("sine");
    List<CameraKeyframe> keyframes = new ArrayList<>();
    for (int frame = 0; frame < frames; frame++) {
      double progress = (double) frame / Math.max(1, frames - 1);
      double eased = sine ? 0.5 - 0.5 * Math.cos(Math.PI * progress) : progress;
      keyframes.add(
          new CameraKeyframe(
              frames(frame),
              between(from, to, 0, eased),
              between(from, to, 1, eased),
              between(from, to, 2, eased)));
    }
    return new Camera.Path(keyframes, "linear");
  }

  private static double between(JsonNode from, JsonNode to, int field, double progress) {
    double start = from.required(field).asDouble();
    return start + (to.required(field).asDouble() - start) * progress;
  }

  private Optional<Transition> transition(int scene) {
    int overlap = storyboard.required("tr_frames").asInt();
    if (scene == 0 || overlap == 0) {
      return Optional.empty();
    }
    Fields left = Fields.NONE.with("direction", "left");
    String kind = storyboard.required("transitions").required(scene - 1).asText();
    return Optional.of(
        switch (kind) {
          case "crossfade" -> new Transition("crossfade", frames(overlap));
          case "wipeleft" ->
              new Transition("wipe", frames(overlap), "linear", left.with("softness", 0));
          case "slideleft" -> new Transition("slide", frames(overlap), "linear", left);
          case "zoom" ->
              new Transition("zoom", frames(overlap), "linear", Fields.NONE.with("amount", 1.5));
          case "fadeblack" -> new Transition("fade-black", frames(overlap));
          default -> throw new IllegalArgumentException("a transition not known here: " + kind);
        });
  }

  private SoundClip music() {
    return new SoundClip(
        new SoundId("m1"),
        SoundClip.MUSIC,
        asset(storyboard.required("music")),
        new Anchor.ToFilm(Time.ZERO),
        Time.ZERO,
        Optional.empty(),
        0,
        Time.ZERO,
        Time.ZERO,
        false,
        Fields.NONE);
  }
}
