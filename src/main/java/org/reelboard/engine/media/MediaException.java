package org.reelboard.engine.media;

import org.reelboard.document.ReelboardException;

/** A file of pictures or sound that cannot be read or written, and why. */
public final class MediaException extends ReelboardException {
  private static final long serialVersionUID = 1L;

  public MediaException(String sentence) {
    super(sentence);
  }

  public MediaException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
