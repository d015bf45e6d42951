package org.reelboard.engine.picture.overlay;

import org.reelboard.engine.media.Frame;

/**
 * A layer in the working format that covers what is below by its opacity. Rows are laid only where
 * something is seen.
 *
 * @param luma for each pixel of the region
 * @param chroma for each sample of chroma of the region
 * @param rows where something is seen in each row of luma
 * @param chromaRows likewise of chroma
 */
record PlainLayer(Region region, LayerPlane luma, Chroma chroma, Spans rows, Spans chromaRows)
    implements Layer {
  private static final int BYTES_OF_SAMPLE = 4;

  /** Both kinds of chroma keep the same of what is below. */
  record Chroma(LayerPlane blueDifference, LayerPlane redDifference) {}

  @Override
  public void lay(Frame target, double opacity) {
    int share = (int) Math.round(opacity * LayerPlane.OPAQUE);
    lay(luma, rows, region, share, target.luma(), target.width(), target.height());
    Region half =
        new Region(region.left() / 2, region.top() / 2, region.right() / 2, region.bottom() / 2);
    int width = target.chromaWidth();
    int height = target.chromaHeight();
    lay(chroma.blueDifference, chromaRows, half, share, target.blueDifference(), width, height);
    lay(chroma.redDifference, chromaRows, half, share, target.redDifference(), width, height);
  }

  private static void lay(
      LayerPlane plane,
      Spans spans,
      Region region,
      int opacity,
      byte[] target,
      int width,
      int height) {
    int end = Math.min(region.height(), height - region.top());
    for (int row = 0; row < end; row++) {
      int from = spans.start(row);
      int count = Math.min(spans.end(row), width - region.left()) - from;
      if (count > 0) {
        int source = row * region.width() + from;
        int at = (region.top() + row) * width + region.left() + from;
        if (opacity == LayerPlane.OPAQUE) {
          plane.lay(source, count, target, at);
        } else {
          plane.lay(source, count, opacity, target, at);
        }
      }
    }
  }

  @Override
  public long bytes() {
    return (long) BYTES_OF_SAMPLE * region.width() * region.height() * 3 / 2;
  }

  @Override
  public void close() {
    // The collector takes what is on the heap.
  }
}
