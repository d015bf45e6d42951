package org.reelboard.app.editor.play;

import java.util.Optional;
import org.reelboard.document.store.ProjectFolder;

/** The open renderers of one folder: one for sketches, so that its readers stay small. */
final class Renderers implements AutoCloseable {
  private final FrameRenderer.Factory factory;
  private Optional<ProjectFolder> folder = Optional.empty();
  private Optional<FrameRenderer> sketches = Optional.empty();
  private Optional<FrameRenderer> sharp = Optional.empty();

  Renderers(FrameRenderer.Factory factory) {
    this.factory = factory;
  }

  FrameRenderer forSketches(ProjectFolder wanted) {
    change(wanted);
    FrameRenderer renderer = sketches.orElseGet(() -> factory.open(wanted));
    sketches = Optional.of(renderer);
    return renderer;
  }

  FrameRenderer forFrames(ProjectFolder wanted) {
    change(wanted);
    FrameRenderer renderer = sharp.orElseGet(() -> factory.open(wanted));
    sharp = Optional.of(renderer);
    return renderer;
  }

  private void change(ProjectFolder wanted) {
    if (!folder.equals(Optional.of(wanted))) {
      close();
      folder = Optional.of(wanted);
    }
  }

  @Override
  public void close() {
    sketches.ifPresent(FrameRenderer::close);
    sharp.ifPresent(FrameRenderer::close);
    sketches = Optional.empty();
    sharp = Optional.empty();
  }
}
