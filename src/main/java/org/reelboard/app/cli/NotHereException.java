package org.reelboard.app.cli;

import org.reelboard.document.ReelboardException;

/** This machine lacks something that a command needs. */
final class NotHereException extends ReelboardException {
  private static final long serialVersionUID = 1L;

  NotHereException(String sentence) {
    super(sentence);
  }

  NotHereException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
