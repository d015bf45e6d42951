package org.reelboard.document;

/**
 * Something went wrong that the user can be told in one sentence. The message is that sentence:
 * what happened, where, and what to do. The technical cause, if any, is kept for the log.
 *
 * <p>Each room has its own kind. Wrap once, where the technical failure is understood; log once,
 * where it is finally caught.
 */
public abstract class ReelboardException extends Exception {
  private static final long serialVersionUID = 1L;

  protected ReelboardException(String sentence) {
    super(sentence);
  }

  protected ReelboardException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence for the user; never null. */
  public final String sentence() {
    return String.valueOf(getMessage());
  }
}
