package org.reelboard.engine.render;

import java.util.function.BooleanSupplier;

/** Makes pieces of films into the cache. For any threads at once, each with a piece of its own. */
public interface PieceMaker {
  /**
   * Makes a piece, on the calling thread; what of it is in the cache already is not made again.
   *
   * @param cancelled asked at each frame
   * @throws RenderException where it cannot be made, which names the scene and the frame; nothing
   *     is put in the cache
   * @throws ExportCancelledException where it was cancelled; likewise
   */
  PieceReport make(FilmPlan plan, Piece piece, PieceListener listener, BooleanSupplier cancelled)
      throws RenderException;
}
