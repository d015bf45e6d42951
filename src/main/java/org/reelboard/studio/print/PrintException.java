package org.reelboard.studio.print;

import org.reelboard.document.ReelboardException;

/** Pages that could not be made or written, and why. */
public final class PrintException extends ReelboardException {
  private static final long serialVersionUID = 1L;

  PrintException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
