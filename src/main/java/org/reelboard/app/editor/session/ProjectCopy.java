package org.reelboard.app.editor.session;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.store.ProjectSession;
import org.reelboard.document.store.StoreException;

/** A copy of a project that somebody else has open, as a draft; the original is only read. */
final class ProjectCopy {
  private ProjectCopy() {}

  static ProjectSession of(Path original, Drafts drafts) throws StoreException {
    Project project = ProjectFile.load(original);
    Path place = drafts.next();
    ProjectFolder from = ProjectFolder.of(original);
    ProjectFolder to = ProjectFolder.of(place);
    Map<AssetPath, AssetPath> paths = new HashMap<>();
    project.assets().keySet().forEach(path -> paths.put(path, moved(path, from, to)));
    project
        .scenes()
        .forEach(one -> one.source().file().ifPresent(p -> paths.put(p, moved(p, from, to))));
    project.sound().stream()
        .map(SoundClip::asset)
        .forEach(path -> paths.put(path, moved(path, from, to)));
    try {
      return drafts.create(place, ProjectEdits.relink(paths).apply(project));
    } catch (EditException e) {
      throw new StoreException(e.sentence(), e);
    }
  }

  private static AssetPath moved(AssetPath path, ProjectFolder from, ProjectFolder to) {
    return to.asset(from.file(path));
  }
}
