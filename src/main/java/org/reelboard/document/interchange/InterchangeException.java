package org.reelboard.document.interchange;

import org.reelboard.document.ReelboardException;

/** A file of another tool that holds no film. */
public final class InterchangeException extends ReelboardException {
  private static final long serialVersionUID = 1L;

  InterchangeException(String sentence) {
    super(sentence);
  }

  InterchangeException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
