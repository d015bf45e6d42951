package org.reelboard.engine.render;

import java.util.ArrayDeque;
import java.util.Deque;

/** What an export has opened, to be closed in reverse order. */
final class OpenSources implements AutoCloseable {
  private final Deque<Runnable> steps = new ArrayDeque<>();

  FrameSource add(FrameSource source) {
    steps.push(source::close);
    return source;
  }

  SoundSource add(SoundSource source) {
    steps.push(source::close);
    return source;
  }

  @Override
  public void close() {
    while (!steps.isEmpty()) {
      steps.pop().run();
    }
  }
}
