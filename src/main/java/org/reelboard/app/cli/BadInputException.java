package org.reelboard.app.cli;

import org.reelboard.document.ReelboardException;

/** What the user gave cannot be used; ends the command with {@link ExitCode#BAD_INPUT}. */
final class BadInputException extends ReelboardException {
  private static final long serialVersionUID = 1L;

  BadInputException(String sentence) {
    super(sentence);
  }

  /** The same sentence, known to come from the user's input. */
  BadInputException(ReelboardException cause) {
    super(cause.sentence(), cause);
  }
}
