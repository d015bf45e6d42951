package org.reelboard.app.jobs;

import java.util.List;

/** Pieces are needed that are not there: lost since they were made, or not known to be needed. */
public final class LostPiecesException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<PlannedPiece> pieces;

  /** Pieces that are to be made before the next try. */
  public LostPiecesException(List<PlannedPiece> pieces) {
    super("pieces " + pieces.stream().map(PlannedPiece::id).toList());
    this.pieces = List.copyOf(pieces);
  }

  List<PlannedPiece> pieces() {
    return pieces;
  }
}
