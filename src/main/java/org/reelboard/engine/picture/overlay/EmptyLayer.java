package org.reelboard.engine.picture.overlay;

import org.reelboard.engine.media.Frame;

/** What lies outside of the frame. */
record EmptyLayer() implements Layer {
  @Override
  public void lay(Frame target, double opacity) {
    // Nothing of it is seen.
  }

  @Override
  public long bytes() {
    return 0;
  }

  @Override
  public void close() {
    // It holds nothing.
  }
}
