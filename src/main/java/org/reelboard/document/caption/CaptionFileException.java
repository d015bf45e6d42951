package org.reelboard.document.caption;

import org.reelboard.document.ReelboardException;

/** A file holds no captions that can be read. */
public final class CaptionFileException extends ReelboardException {
  private static final long serialVersionUID = 1L;

  CaptionFileException(String sentence) {
    super(sentence);
  }
}
