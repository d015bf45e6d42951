package org.reelboard.studio.spelling;

import org.reelboard.document.ReelboardException;

/** Spelling cannot be checked: there is no dictionary of the language, or it cannot be read. */
public final class SpellingException extends ReelboardException {
  private static final long serialVersionUID = 1L;

  SpellingException(String sentence) {
    super(sentence);
  }

  SpellingException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
