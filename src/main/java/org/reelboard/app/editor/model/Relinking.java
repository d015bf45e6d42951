package org.reelboard.app.editor.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.MissingAsset;
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
   * What a search brought.
   *
   * @param found how many files were found
   * @param missing how many are still missing
   */
  public record Outcome(int found, int missing) {}

  private record Search(Map<AssetPath, AssetPath> places, int missing) {}

  /**
   * Looks for the missing files of the film and of the library.
   *
   * @param below every folder below it is looked into
   * @param done told what was found
   */
  public void search(Path below, Consumer<Outcome> done, Consumer<ReelboardException> failed) {
    Project project = model.project().get();
    ProjectFolder folder = model.folder().get();
    tasks.run(
        () -> find(project, folder, below),
        search -> {
          if (!search.places().isEmpty()) {
            model.apply("editor.edit.relink", ProjectEdits.relink(search.places()));
          }
          library.lookAgain();
          int found = search.places().size();
          done.accept(new Outcome(found, search.missing() - found));
        },
        failed);
  }

  private static Search find(Project project, ProjectFolder folder, Path below)
      throws StoreException {
    List<MissingAsset> missing = MissingAssets.ofLibrary(project, folder);
    return new Search(Relink.find(missing, folder, below), missing.size());
  }
}
