package org.reelboard.app.editor.fonts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.WordsReview;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.engine.picture.text.Typefaces;

/**
 * What is known of a project's fonts and of what its words lack.
 *
 * @param files in the order of the project
 */
record FontLook(List<FontFile> files, List<WordsReview.Finding> findings) {
  static final FontLook NOTHING = new FontLook(List.of(), List.of());

  FontLook {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** Looks at the files and sets every word: not for the JavaFX thread. */
  static FontLook at(Project project, ProjectFolder folder, TypefaceShelf shelf)
      throws MediaException {
    List<FontFile> files = new ArrayList<>();
    for (AssetPath path : project.fonts()) {
      files.add(new FontFile(path, family(folder, path)));
    }
    return new FontLook(files, new WordsReview(folder, shelf).of(project));
  }

  private static Optional<String> family(ProjectFolder folder, AssetPath path) {
    try {
      return Optional.of(Typefaces.familyOf(folder.file(path)));
    } catch (MediaException e) {
      // The review of the words says so, with its sentence.
      return Optional.empty();
    }
  }
}
