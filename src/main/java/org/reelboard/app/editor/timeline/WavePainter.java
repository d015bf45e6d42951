package org.reelboard.app.editor.timeline;

import org.reelboard.document.time.FrameRate;
import org.reelboard.engine.sound.WaveformColumns;

/** Draws the shapes of sounds; it keeps its room from one picture to the next. */
final class WavePainter {
  private final WaveLayer layer = new WaveLayer();
  private final WaveformColumns columns = new WaveformColumns();
  private float[] heights = new float[0];

  /** Where a shape is drawn: between two heights, from one x to another. */
  record Band(double left, double right, double top, double bottom) {}

  /** Begins a picture of the whole view. */
  void begin(double width, double height) {
    layer.begin(width, height);
  }

  /** Everything has been drawn. */
  void end() {
    layer.end();
  }

  /** Draws what of a shape lies in a band, and in the view. */
  void draw(
      Pen pen,
      HeardShape shape,
      Band band,
      TimeScale scale,
      FrameRate rate,
      double viewWidth,
      WaveLayer.Ink ink) {
    int left = (int) Math.max(0, Math.ceil(band.left()));
    int right = (int) Math.min(viewWidth, Math.floor(band.right()));
    if (right <= left) {
      return;
    }
    columns.resize(right - left);
    if (heights.length < 2 * columns.count()) {
      heights = new float[2 * columns.count()];
    }
    shape.draw(left, scale, rate, columns, heights);
    layer.draw(
        pen,
        heights,
        columns.count(),
        left,
        (int) Math.round(band.top()),
        (int) Math.round(band.bottom()),
        ink);
  }
}
