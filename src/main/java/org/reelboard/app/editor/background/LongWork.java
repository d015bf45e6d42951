package org.reelboard.app.editor.background;

import org.reelboard.document.ReelboardException;

/** Something slow that says how far it is. */
@FunctionalInterface
public interface LongWork<T> {
  /**
   * Does it, on a background thread.
   *
   * @throws java.util.concurrent.CancellationException where it ends because it is over
   */
  T get(Pace pace) throws ReelboardException;

  /** How far the work is; used on the thread that does it. */
  interface Pace {
    /**
     * Says how much is done.
     *
     * @param part from 0 to 1, never less than before
     */
    void done(double part);

    /** Whether nobody wants the outcome any more: to be looked at now and then. */
    boolean isOver();
  }
}
