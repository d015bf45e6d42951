package org.reelboard.engine.render;

import org.reelboard.document.ReelboardException;

/** A film that could not be exported, and why. */
public sealed class RenderException extends ReelboardException
    permits ExportCancelledException, MissingPiecesException {
  private static final long serialVersionUID = 1L;

  public RenderException(String sentence) {
    super(sentence);
  }

  public RenderException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
