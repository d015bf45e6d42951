package org.reelboard.app.editor.export;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.reelboard.document.project.SceneId;
import org.reelboard.engine.render.ExportRequest;

/** Tells what of films need not be made again; called on a background thread. */
@FunctionalInterface
public interface FilmCache {
  /**
   * The scenes whose pictures are all in the cache, for all of the films.
   *
   * @param films of one project
   * @param cancelled asked all the time
   */
  Set<SceneId> cached(List<ExportRequest> films, BooleanSupplier cancelled);
}
