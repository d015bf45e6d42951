package org.reelboard.engine.render;

import org.reelboard.document.project.Layout;
import org.reelboard.engine.media.MediaException;

/** Where an export gets its pictures and its sound from. For any threads. */
public interface FilmSources {
  /** A source of the request's frames, for one thread. */
  FrameSource frames(ExportRequest request, Layout layout) throws MediaException;

  SoundSource sound(ExportRequest request, Layout layout) throws MediaException;
}
