package org.reelboard.app.editor.storyboard;

import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.SceneId;

/** What is written on cards, as edits. */
final class CardChanges {
  private final EditorModel model;

  CardChanges(EditorModel model) {
    this.model = model;
  }

  void rename(SceneId scene, String name) {
    model.apply("editor.edit.rename", SceneEdits.rename(scene, name));
  }

  void setScript(SceneId scene, String script) {
    model.apply("editor.edit.script", SceneEdits.setScript(scene, script));
  }

  /** What is no length changes nothing: the card shows the one that holds. */
  void setDuration(SceneId scene, String written) {
    DurationText.read(written)
        .ifPresent(
            length -> model.apply("editor.edit.duration", SceneEdits.setDuration(scene, length)));
  }
}
