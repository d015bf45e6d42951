package org.reelboard.app.editor.ahead;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.reelboard.engine.cache.CacheException;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.FrameFile;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;

/** Where frames lie that were drawn ahead: in the cache, within a bound of their own. */
public record AheadStore(DerivedCache cache, long mostBytes) {
  /** Three quarters of a minute at 540x960 and 30 frames a second. */
  static final long USUAL_BYTES = 1L << 30;

  /** They shall not drive out what takes longer to make again. */
  private static final int SHARE = 4;

  public static AheadStore of(DerivedCache cache) {
    return new AheadStore(cache, USUAL_BYTES);
  }

  /** How many bytes all frames together may take now. */
  long room() throws CacheException {
    return Math.min(mostBytes, cache.budget() / SHARE);
  }

  /** The frames of a piece, if they are there. */
  Optional<Path> find(AheadPlan.Piece piece) {
    return cache.find(CacheKind.AHEAD, piece.key());
  }

  /** Draws the frames of a piece into the store. */
  interface Drawing {
    void into(FrameFile.Writer frames) throws MediaException, IOException;
  }

  /** Makes the frames of a piece; older ones go where there is no room for them. */
  Path make(AheadPlan.Piece piece, Size size, Drawing drawing)
      throws MediaException, CacheException {
    Path made =
        cache.<MediaException>put(
            CacheKind.AHEAD,
            piece.key(),
            part -> {
              try (FrameFile.Writer frames = FrameFile.Writer.create(part, size)) {
                drawing.into(frames);
              }
            });
    cache.trim(CacheKind.AHEAD, room());
    return made;
  }
}
