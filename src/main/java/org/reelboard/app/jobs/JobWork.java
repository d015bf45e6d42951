package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.reelboard.document.ReelboardException;

/**
 * The work of one job: pieces, which are made in any order, at once, and perhaps more than once,
 * and a finish that makes the whole of them. Its pieces are the same in every worker.
 */
public interface JobWork extends AutoCloseable {
  /** The pieces, in the order they are best begun with. */
  List<PlannedPiece> pieces() throws ReelboardException;

  /**
   * Makes a piece and keeps it where {@link #finish} finds it, on the calling thread alone.
   *
   * @param piece its id
   * @param cancelled asked all the time; once it is true the call ends, with any exception, within
   *     a quarter of a second
   * @return what is to be reported of it
   */
  ObjectNode make(String piece, PieceListener listener, BooleanSupplier cancelled)
      throws ReelboardException;

  /**
   * Makes the whole.
   *
   * @param made the pieces
   * @param cancelled as for {@link #make}; asked for the last time right before the result is put
   *     in its place
   * @return the result of the job
   * @throws LostPiecesException where pieces are not there any more, or others are needed
   */
  ObjectNode finish(List<MadePiece> made, BooleanSupplier cancelled)
      throws ReelboardException, LostPiecesException;

  /**
   * Where in the film a piece is.
   *
   * @param framesMade how many frames of it are made
   * @return empty for one that is all over the film, such as its sound
   */
  Optional<FilmPlace> place(String piece, long framesMade);

  @Override
  void close();
}
