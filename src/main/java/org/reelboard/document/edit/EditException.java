package org.reelboard.document.edit;

import org.reelboard.document.ReelboardException;

/** A change that cannot be made, and why. */
public final class EditException extends ReelboardException {
  private static final long serialVersionUID = 1L;

  public EditException(String sentence) {
    super(sentence);
  }
}
