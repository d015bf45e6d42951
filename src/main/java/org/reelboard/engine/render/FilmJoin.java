package org.reelboard.engine.render;

import java.util.function.BooleanSupplier;

/** Joins the pieces of a film into its file, without encoding anything, and checks the file. */
public interface FilmJoin {
  /**
   * Joins a film. The report counts what the join itself took, see {@link ExportReport#including}.
   *
   * @param output the number of the output in the plan
   * @param cancelled asked all the time
   * @throws MissingPiecesException where pieces have to be made first
   * @throws RenderException where the file cannot be written; one that was there is untouched
   * @throws ExportCancelledException where it was cancelled; likewise
   */
  ExportReport join(FilmPlan plan, int output, BooleanSupplier cancelled) throws RenderException;
}
