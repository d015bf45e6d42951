package org.reelboard.app.editor.export;

import java.util.function.BooleanSupplier;
import org.reelboard.engine.render.ExportListener;
import org.reelboard.engine.render.ExportReport;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.RenderException;

/** Makes the film; called on a background thread. */
@FunctionalInterface
public interface FilmExport {
  ExportReport export(ExportRequest request, ExportListener listener, BooleanSupplier cancelled)
      throws RenderException;
}
