package org.reelboard.engine.render;

import org.reelboard.document.project.Layout;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SourceWatch;

/** Where an export gets its pictures and its sound from. For any threads. */
public interface FilmSources {
  /**
   * A source of the request's frames, for one thread.
   *
   * @param watch is told on that thread when files are read
   */
  FrameSource frames(ExportRequest request, Layout layout, SourceWatch watch) throws MediaException;

  /** A source of the film's sound, likewise. */
  SoundSource sound(ExportRequest request, Layout layout, SourceWatch watch) throws MediaException;
}
