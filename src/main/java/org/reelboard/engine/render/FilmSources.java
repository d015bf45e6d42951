package org.reelboard.engine.render;

import org.reelboard.document.project.Layout;
import org.reelboard.engine.media.MediaException;

/** Where an export gets its pictures and its sound from. */
public interface FilmSources {
  /** A source of frames of the request's size; called once for each thread that draws. */
  FrameSource frames(ExportRequest request, Layout layout) throws MediaException;

  SoundSource sound(ExportRequest request, Layout layout) throws MediaException;
}
