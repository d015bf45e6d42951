package org.reelboard.app.editor.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;

/** What is done with the files of the library beside putting them into the film. */
public final class LibraryActions {
  private final EditorModel model;
  private final EditorActions actions;
  private final Map<AssetPath, Integer> shownUses = new HashMap<>();

  public LibraryActions(EditorModel model, EditorActions actions) {
    this.model = model;
    this.actions = actions;
  }

  /** Selects where the file is used: the first place, and the next one each time after. */
  public void showNextUse(AssetPath file) {
    List<Selection> uses = MediaUses.of(model.project().get()).of(file);
    if (!uses.isEmpty()) {
      int next = shownUses.merge(file, 1, Integer::sum) - 1;
      show(uses.get(next % uses.size()));
    }
  }

  private void show(Selection use) {
    if (use.scenes().isEmpty()) {
      model.select(use);
    } else {
      actions.choose(use.scenes().iterator().next(), SceneChoice.ONE);
    }
  }

  /** Takes those of the files out of the project that nothing uses; the files stay on disk. */
  public void removeUnused(Collection<AssetPath> files) {
    Project project = model.project().get();
    MediaUses uses = MediaUses.of(project);
    Set<AssetPath> removed =
        files.stream()
            .filter(file -> !uses.isUsed(file) && project.assets().containsKey(file))
            .collect(Collectors.toSet());
    if (!removed.isEmpty()) {
      model.apply("editor.edit.remove-media", ProjectEdits.removeAssets(removed));
    }
  }
}
