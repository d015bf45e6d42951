package org.reelboard.engine.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.FilmJoiner;
import org.reelboard.engine.media.PacketFile;

/** One segment of a film as a film of its own, without sound. */
final class PartFilm {
  private PartFilm() {}

  static void write(FilmPlan plan, Segment segment, DerivedCache cache, Path target)
      throws Exception {
    PlannedOutput output = plan.output(0);
    Path packets = cache.find(CacheKind.SEGMENTS, output.key(segment, 0)).orElseThrow();
    new FilmJoiner(output.format(0), List.of(PacketFile.read(packets)), Optional.empty())
        .join(target, () -> false);
  }
}
