package org.reelboard.engine.picture.transition;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.media.Frame;

/** One picture fades into the other. */
public record Crossfade() implements TransitionKind {
  @Override
  public String id() {
    return "crossfade";
  }

  @Override
  public Frame between(Frame from, Frame to, double progress, Fields settings, double unit) {
    return Mixing.even(from, to, progress);
  }
}
