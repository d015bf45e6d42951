package org.reelboard.engine.picture.overlay;

import org.reelboard.engine.media.Frame;

/**
 * A layer in the working format that covers what is below by its opacity.
 *
 * @param memory gets its samples when it is closed
 */
record PlainLayer(
    LayerPlane luma, LayerPlane blueDifference, LayerPlane redDifference, LayerMemory memory)
    implements Layer {
  @Override
  public void lay(Frame target, double opacity) {
    int share = (int) Math.round(opacity * LayerPlane.OPAQUE);
    luma.lay(share, target.luma(), target.width());
    blueDifference.lay(share, target.blueDifference(), target.chromaWidth());
    redDifference.lay(share, target.redDifference(), target.chromaWidth());
  }

  @Override
  public long bytes() {
    return luma.bytes() + blueDifference.bytes() + redDifference.bytes();
  }

  @Override
  public void close() {
    memory.give(luma.samples());
    memory.give(blueDifference.samples());
    memory.give(redDifference.samples());
  }
}
