package org.reelboard.app.editor.model;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.MissingAssets;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.store.Relink;
import org.reelboard.document.store.StoreException;

/** Finds missing files below a folder, all in one go, as one step that can be undone. */
public final class Relinking {
  private final EditorModel model;
  private final MediaLibrary library;
  private final BackgroundTasks tasks;

  public Relinking(EditorModel model, MediaLibrary library, BackgroundTasks tasks) {
    this.model = model;
    this.library = library;
    this.tasks = tasks;
  }

  /**
   * Looks for the missing files.
   *
   * @param found told how many were found
   */
  public void search(Path below, Consumer<Integer> found, Consumer<ReelboardException> failed) {
    Project project = model.project().get();
    ProjectFolder folder = model.folder().get();
    tasks.run(
        () -> find(project, folder, below),
        places -> {
          if (!places.isEmpty()) {
            model.apply("editor.edit.relink", ProjectEdits.relink(places));
          }
          library.lookAgain();
          found.accept(places.size());
        },
        failed);
  }

  private static Map<AssetPath, AssetPath> find(Project project, ProjectFolder folder, Path below)
      throws StoreException {
    SortedMap<AssetPath, AssetPath> places =
        Relink.find(MissingAssets.of(project, folder), folder, below);
    return places;
  }
}
