package org.reelboard.app.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Problem;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.picture.CameraMoves;
import org.reelboard.engine.picture.Easings;
import org.reelboard.engine.picture.Transitions;

/**
 * What would not look or sound as the project says, though the project itself is valid: ids that no
 * catalogue has, and files that are not there.
 */
record ProjectReview(ProjectFolder folder) {
  List<Problem> of(Project project) {
    List<Problem> problems = new ArrayList<>();
    for (int index = 0; index < project.scenes().size(); index++) {
      scene(project.scenes().get(index), "scenes[" + index + "]", problems);
    }
    for (int index = 0; index < project.overlays().size(); index++) {
      overlay(project.overlays().get(index), "overlays[" + index + "]", problems);
    }
    for (int index = 0; index < project.fonts().size(); index++) {
      asset(project.fonts().get(index), "fonts[" + index + "]", problems);
    }
    for (int index = 0; index < project.sound().size(); index++) {
      asset(project.sound().get(index).asset(), "sound[" + index + "].asset", problems);
    }
    return problems;
  }

  private void scene(Scene scene, String place, List<Problem> problems) {
    scene.source().file().ifPresent(file -> asset(file, place + ".source.asset", problems));
    if (scene.source() instanceof Source.Unknown unknown) {
      problems.add(unknown("cli.validate.source", place + ".source.kind", unknown.kind()));
    }
    if (scene.camera() instanceof Camera.NamedMove named
        && CameraMoves.byId(named.move()).isEmpty()) {
      problems.add(unknown("cli.validate.move", place + ".camera.move", named.move()));
    }
    easing(scene.camera().easing(), place + ".camera.easing", problems);
    Optional<Transition> transition = scene.transition();
    transition.ifPresent(one -> transition(one, place + ".transition", problems));
  }

  private void overlay(Overlay overlay, String place, List<Problem> problems) {
    switch (overlay.content()) {
      case OverlayContent.Sticker sticker -> asset(sticker.asset(), place + ".asset", problems);
      case OverlayContent.Inset inset ->
          inset.file().ifPresent(file -> asset(file, place + ".source.asset", problems));
      case OverlayContent.Title _,
          OverlayContent.Counter _,
          OverlayContent.Shape _,
          OverlayContent.Unknown _ -> {
        // They are made of no file.
      }
    }
    new OverlayReview(overlay, place, problems).review();
  }

  private static void transition(Transition transition, String place, List<Problem> problems) {
    if (Transitions.byId(transition.kind()).isEmpty()) {
      problems.add(unknown("cli.validate.transition", place + ".kind", transition.kind()));
    }
    easing(transition.easing(), place + ".easing", problems);
  }

  private static void easing(String id, String place, List<Problem> problems) {
    if (Easings.byId(id).isEmpty()) {
      problems.add(unknown("cli.validate.easing", place, id));
    }
  }

  private void asset(AssetPath asset, String place, List<Problem> problems) {
    if (!Files.isRegularFile(folder.file(asset))) {
      problems.add(
          new Problem(
              place, Texts.of("cli.validate.asset", asset.value(), folder.folder().toString())));
    }
  }

  private static Problem unknown(String key, String place, String id) {
    return new Problem(place, Texts.of(key, id));
  }
}
