package org.reelboard.app.editor.export;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.render.AssetHashes;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.FilmPlan;
import org.reelboard.engine.render.Piece;
import org.reelboard.engine.render.PieceEntry;
import org.reelboard.engine.render.RenderException;
import org.reelboard.engine.render.Segment;
import org.slf4j.LoggerFactory;

/** Plans films as an export would, and looks which of their pieces are there. */
public final class PlannedFilms implements FilmCache {
  private final DerivedCache cache;
  private final AssetHashes hashes;

  public PlannedFilms(DerivedCache cache) {
    this.cache = cache;
    this.hashes = new AssetHashes(cache);
  }

  @Override
  public Set<SceneId> cached(List<ExportRequest> films, BooleanSupplier cancelled) {
    try {
      FilmPlan plan = FilmPlan.of(films, hashes, cancelled);
      Set<SceneId> scenes = scenes(plan.request(0));
      Map<Integer, Layout> layouts = new HashMap<>();
      for (Piece piece : plan.missing(cache)) {
        if (piece.work() instanceof Piece.Work.Pictures(Segment segment, _)) {
          for (PieceEntry entry : piece.entries()) {
            Layout layout =
                layouts.computeIfAbsent(entry.output(), output -> plan.request(output).layout());
            removeShown(layout, segment, scenes);
          }
        }
      }
      return scenes;
    } catch (RenderException e) {
      // A film that cannot be made now, such as one without a scene: nothing of it is there.
      LoggerFactory.getLogger(PlannedFilms.class).debug("{}", e.sentence(), e);
      return Set.of();
    }
  }

  private static Set<SceneId> scenes(ExportRequest request) {
    Set<SceneId> scenes = new LinkedHashSet<>();
    request.project().scenes().stream().map(Scene::id).forEach(scenes::add);
    return scenes;
  }

  private static void removeShown(Layout layout, Segment segment, Set<SceneId> scenes) {
    for (Layout.Placement placement : layout.placements()) {
      if (placement.start() < segment.end() && placement.end() > segment.first()) {
        scenes.remove(placement.scene().id());
      }
    }
  }
}
