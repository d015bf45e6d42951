package org.reelboard.app.editor.jobs;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.verify.Verification;

/** Holds a finished film against its project; called on a background thread. */
@FunctionalInterface
public interface FilmDoctor {
  /**
   * Verifies a film thoroughly.
   *
   * @param film what made it
   * @param progress told how much is done, from 0 to 1
   * @param cancelled asked all the time
   * @throws InterruptedException where it was cancelled
   */
  Verification verify(ExportRequest film, DoubleConsumer progress, BooleanSupplier cancelled)
      throws ReelboardException, InterruptedException;
}
