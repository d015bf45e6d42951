package org.reelboard.engine.render;

import org.reelboard.document.Texts;

/** The export was stopped because somebody wanted it; nothing has been written. */
public final class ExportCancelledException extends RenderException {
  private static final long serialVersionUID = 1L;

  public ExportCancelledException() {
    super(Texts.of("engine.export.cancelled"));
  }
}
