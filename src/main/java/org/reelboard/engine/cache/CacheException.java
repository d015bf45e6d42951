package org.reelboard.engine.cache;

import org.reelboard.document.ReelboardException;

/** The cache could not be written. What it held is as it was. */
public final class CacheException extends ReelboardException {
  private static final long serialVersionUID = 1L;

  CacheException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
