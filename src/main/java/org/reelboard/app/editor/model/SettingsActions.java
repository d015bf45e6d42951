package org.reelboard.app.editor.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelboard.document.edit.SceneSetting;
import org.reelboard.document.edit.SceneSettings;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;

/** Carries the look, the move, the transition and the like of one scene to others. */
public final class SettingsActions {
  private final EditorModel model;
  private final ReadOnlyObjectWrapper<Optional<Scene>> copied =
      new ReadOnlyObjectWrapper<>(this, "copied", Optional.empty());
  private Set<SceneSetting> usual =
      EnumSet.of(SceneSetting.LOOK, SceneSetting.CAMERA, SceneSetting.TRANSITION);

  public SettingsActions(EditorModel model) {
    this.model = model;
  }

  /** The scene whose settings were copied, as it was then. */
  public ReadOnlyObjectProperty<Optional<Scene>> copied() {
    return copied.getReadOnlyProperty();
  }

  /** What was pasted last: what is offered the next time. */
  public Set<SceneSetting> usual() {
    return Set.copyOf(usual);
  }

  /** Copies the settings of the scene that was chosen first. */
  public void copy() {
    lead().ifPresent(scene -> copied.set(Optional.of(scene)));
  }

  public boolean canCopy() {
    return lead().isPresent();
  }

  public boolean canPaste() {
    return copied.get().isPresent() && lead().isPresent();
  }

  /** How many scenes would be given the settings. */
  public int targets() {
    return model.selection().get().scenes().size();
  }

  /** Gives what was copied to all selected scenes, as one step. */
  public void paste(Set<SceneSetting> settings) {
    usual = Set.copyOf(settings);
    Set<SceneId> selected = model.selection().get().scenes();
    copied
        .get()
        .filter(_ -> !settings.isEmpty() && !selected.isEmpty())
        .ifPresent(from ->
            model.apply("editor.edit.settings", SceneSettings.paste(from, selected, settings)));
  }

  /** Gives the transition of the scene that was chosen first to every joint, as one step. */
  public void transitionToAllJoints() {
    lead()
        .flatMap(Scene::transition)
        .ifPresent(one ->
            model.apply("editor.edit.settings", SceneSettings.transitionToAllJoints(one)));
  }

  public boolean hasTransition() {
    return lead().flatMap(Scene::transition).isPresent() && scenes().size() > 1;
  }

  /** Gives the camera move of the scene that was chosen first to every scene, as one step. */
  public void moveToAll() {
    lead()
        .ifPresent(scene ->
            model.apply("editor.edit.settings", SceneSettings.cameraToAll(scene)));
  }

  private List<Scene> scenes() {
    return model.project().get().scenes();
  }

  private Optional<Scene> lead() {
    Project project = model.project().get();
    return model.selection().get().scenes().stream().findFirst().flatMap(project::scene);
  }
}
