package org.reelboard.engine.render;

/** Is told how far an export is, on the export's own thread; it should not keep it waiting. */
@FunctionalInterface
public interface ExportListener {
  void progressed(ExportProgress progress);
}
