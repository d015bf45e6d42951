package org.reelboard.document.store;

import org.reelboard.document.ReelboardException;

/** A project or a file of it could not be read or written. What was on the disk is as it was. */
public class StoreException extends ReelboardException {
  private static final long serialVersionUID = 1L;

  public StoreException(String sentence) {
    super(sentence);
  }

  public StoreException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
