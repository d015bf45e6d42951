package org.reelboard.engine.picture.overlay;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.engine.picture.text.Typefaces;

/**
 * The typefaces that a project's words are set in: the program's and its own. Taken when the first
 * word is drawn; those of a list of fonts that has changed are kept, for what was drawn with them
 * may still be there.
 */
public final class ProjectTypefaces implements AutoCloseable {
  private final ProjectFolder folder;
  private final TypefaceShelf shelf;
  private final Map<Object, Typefaces> opened = new HashMap<>();

  /**
   * @param shelf lends them
   */
  public ProjectTypefaces(ProjectFolder folder, TypefaceShelf shelf) {
    this.folder = folder;
    this.shelf = shelf;
  }

  /** What the typefaces depend on. */
  Object basis(Project project) {
    return project.fonts().stream().map(font -> FileStamp.find(folder.file(font))).toList();
  }

  /** Those of a project; good until this is closed. */
  public Typefaces of(Project project) {
    List<Path> files = project.fonts().stream().map(folder::file).toList();
    return opened.computeIfAbsent(basis(project), _ -> shelf.open(files));
  }

  @Override
  public void close() {
    opened.values().forEach(Typefaces::close);
  }
}
