package org.reelboard.engine.picture.transition;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.media.Frame;

/** The picture before goes dark, then the next one comes out of the dark. */
public record FadeBlack() implements TransitionKind {
  @Override
  public String id() {
    return "fade-black";
  }

  @Override
  public Frame between(Frame from, Frame to, double progress, Fields settings, double unit) {
    Frame black = Frame.filled(from.width(), from.height(), 16, 128, 128);
    return progress < 0.5
        ? Mixing.even(from, black, 2 * progress)
        : Mixing.even(black, to, 2 * progress - 1);
  }
}
