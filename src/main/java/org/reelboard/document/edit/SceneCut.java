package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/** Cutting a scene in two, and moving its start. */
final class SceneCut {
  private SceneCut() {}

  static Project split(Project project, SceneId id, Time at) throws EditException {
    Scene whole = Scenes.find(project, id);
    if (!at.isPositive() || !at.isBefore(whole.duration())) {
      throw new EditException(
          Texts.of("document.edit.split-outside", at.toString(), whole.duration().toString()));
    }
    Scene second =
        later(whole, at)
            .withId(FreshIds.scene(project))
            .withScript("")
            .withNotes("")
            .withTransition(Optional.empty());
    List<Scene> scenes = new ArrayList<>(project.scenes());
    int index = project.indexOf(id);
    scenes.set(index, whole.withDuration(at).withCamera(CameraCut.before(whole.camera(), at)));
    scenes.add(index + 1, second);
    return Anchored.moved(
        project.withScenes(scenes),
        id,
        anchor ->
            anchor.offset().isBefore(at)
                ? anchor
                : new Anchor.ToScene(second.id(), anchor.offset().minus(at)));
  }

  static Project trimStart(Project project, SceneId id, Time wanted) throws EditException {
    Scene scene = Scenes.find(project, id);
    Time by = Time.max(wanted, earliest(scene.source()));
    if (!by.isBefore(scene.duration())) {
      throw new EditException(
          Texts.of("document.edit.trim-too-much", by.toString(), scene.duration().toString()));
    }
    Project trimmed = Scenes.replace(project, later(scene, by));
    return Anchored.moved(
        trimmed,
        id,
        anchor -> new Anchor.ToScene(id, Time.max(Time.ZERO, anchor.offset().minus(by))));
  }

  /** The scene with its start moved by so much, its end where it was. */
  private static Scene later(Scene scene, Time by) {
    return scene
        .withDuration(scene.duration().minus(by))
        .withSource(later(scene.source(), by))
        .withCamera(CameraCut.from(scene.camera(), by));
  }

  private static Source later(Source source, Time by) {
    return switch (source) {
      case Source.Clip clip -> clip.withIn(Time.max(Time.ZERO, clip.fileTime(by)));
      case Source.Still _, Source.ColourCard _, Source.Slot _, Source.Unknown _ -> source;
    };
  }

  /** How far the start may be moved to the front: a clip begins where its file begins. */
  private static Time earliest(Source source) {
    return switch (source) {
      case Source.Clip clip -> Time.ZERO.minus(clip.in().dividedBy(clip.speed()));
      case Source.Still _, Source.ColourCard _, Source.Slot _, Source.Unknown _ ->
          Time.ZERO.minus(Limits.LONGEST);
    };
  }
}
