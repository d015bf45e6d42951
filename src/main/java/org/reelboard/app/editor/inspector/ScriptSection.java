package org.reelboard.app.editor.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import org.reelboard.app.editor.spelling.WordsSpelling;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;

/** What is said or happens in a scene, and what is to be kept in mind of it. */
final class ScriptSection {
  private final SceneChanges changes;
  private final TextAreaRow script;
  private final TextAreaRow notes;
  private final Section section;

  ScriptSection(SceneChanges changes, WordsSpelling spelling) {
    this.changes = changes;
    script =
        row(
            spelling,
            "editor.field.script",
            "editor.edit.script",
            Scene::script,
            SceneEdits::setScript);
    script.area().setId("scene-script");
    notes =
        row(
            spelling,
            "editor.field.notes",
            "editor.edit.notes",
            Scene::notes,
            SceneEdits::setNotes);
    notes.area().setId("scene-notes");
    section = new Section("editor.section.script", script, notes);
  }

  Node view() {
    return section;
  }

  /** Words belong to one scene: of several none are shown. */
  void show(List<Scene> scenes) {
    section.setVisible(scenes.size() == 1);
    if (scenes.size() == 1) {
      show(scenes.getFirst());
    }
  }

  private void show(Scene scene) {
    script.show(scene.script());
    notes.show(scene.notes());
  }

  private TextAreaRow row(
      WordsSpelling spelling,
      String label,
      String step,
      Function<Scene, String> now,
      BiFunction<SceneId, String, Edit> edit) {
    return new TextAreaRow(
        Texts.of(label),
        spelling,
        change ->
            changes.apply(
                step,
                change.gesture(),
                scene ->
                    now.apply(scene).equals(change.value())
                        ? Optional.empty()
                        : Optional.of(edit.apply(scene.id(), change.value()))));
  }
}
