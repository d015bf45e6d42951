package org.reelboard.engine.render;

import java.util.List;
import org.reelboard.document.Texts;

/**
 * A film cannot be joined yet: pieces are not in the cache (never made, evicted, or damaged and so
 * removed), or have to be encoded once more so that the cap of the bit rate holds across a join.
 * Make them, and join again.
 */
public final class MissingPiecesException extends RenderException {
  private static final long serialVersionUID = 1L;

  private final transient List<Piece> pieces;

  MissingPiecesException(List<Piece> pieces) {
    super(
        Texts.of(
            "engine.export.pieces-missing",
            String.join("; ", pieces.stream().map(Piece::name).toList())));
    this.pieces = List.copyOf(pieces);
  }

  /** What has to be made. */
  public List<Piece> pieces() {
    return pieces;
  }
}
