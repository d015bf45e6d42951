package org.reelboard.app.editor.storyboard;

import java.util.List;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.SceneChoice;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.FreshIds;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/** Puts empty scenes into the film: a plain colour that waits for its picture. */
final class NewScenes {
  private static final Time USUAL_LENGTH = Time.ofSeconds(3);

  /** Dark enough that nobody takes it for a picture. */
  private static final Rgb GROUND = new Rgb(0x3a, 0x3a, 0x46);

  private final EditorModel model;
  private final EditorActions actions;

  NewScenes(EditorModel model, EditorActions actions) {
    this.model = model;
    this.actions = actions;
  }

  /** Puts one behind what is selected, or at the end, and selects it. */
  void addBehindSelection() {
    Project project = model.project().get();
    SceneId id = FreshIds.scene(project);
    Scene scene =
        new Scene(
            id,
            Texts.of("editor.storyboard.newscene"),
            USUAL_LENGTH,
            new Source.ColourCard(GROUND));
    if (model.apply("editor.edit.add-scene", SceneEdits.add(behindSelection(), List.of(scene)))) {
      actions.choose(id, SceneChoice.ONE);
    }
  }

  private int behindSelection() {
    Project project = model.project().get();
    return model.selection().get().scenes().stream()
        .mapToInt(id -> project.indexOf(id) + 1)
        .max()
        .orElse(project.scenes().size());
  }
}
