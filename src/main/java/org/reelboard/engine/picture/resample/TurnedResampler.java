package org.reelboard.engine.picture.resample;

import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;

/**
 * Draws a turned part of a picture in two passes (E. Catmull and A. R. Smith, "3-D transformations
 * of images in scanline order", SIGGRAPH 1980): for each output row, first down every source column
 * to where the row crosses it, then along the row. Turns beyond 45 degrees begin with quarter
 * turns, so that the crossing is never flat.
 */
public final class TurnedResampler {
  private final FloatWindow window;
  private final PhaseTable downTable;
  private final PhaseTable alongTable;
  private final Size size;

  // Along a row: source x = xStart + xAlong * column + xDown * row, in pixel indices.
  private final double xStart;
  private final double xAlong;
  private final double xDown;
  // Where output row r crosses source column x: y = yStart + ySlope * x + yDown * r.
  private final double yStart;
  private final double ySlope;
  private final double yDown;

  private final int[] at;
  private final int[] weightAt;
  private final float[][] crossed;

  private TurnedResampler(Raster source, Turn turn, Size size, Filter filter) {
    double angle = StrictMath.toRadians(turn.degrees());
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    double pitchX = turn.width() / size.width();
    double pitchY = turn.height() / size.height();
    this.size = size;
    this.downTable = new PhaseTable(filter, pitchY / cos);
    this.alongTable = new PhaseTable(filter, pitchX);
    int reach = Math.max(downTable.count(), alongTable.count()) + 2;
    this.window = FloatWindow.around(source, turn, 2 * reach);
    double centreX = turn.x() - 0.5 - window.left();
    double centreY = turn.y() - 0.5 - window.top();
    double firstAlong = 0.5 - size.width() / 2.0;
    double firstDown = 0.5 - size.height() / 2.0;
    this.xAlong = pitchX * cos;
    this.xDown = -pitchY * sin;
    this.xStart = centreX + xAlong * firstAlong + xDown * firstDown;
    this.ySlope = sin / cos;
    this.yDown = pitchY / cos;
    this.yStart = centreY - ySlope * centreX + yDown * firstDown;
    int longest = Math.max(window.width(), size.width());
    this.at = new int[longest];
    this.weightAt = new int[longest];
    this.crossed = new float[3][window.width()];
  }

  /** The part as a frame. */
  public static Frame frame(Raster source, Turn turn, Size size, Filter filter) {
    Raster turned = source;
    Turn rest = turn;
    for (int quarter = turn.quarters(); quarter > 0; quarter--) {
      rest = rest.afterQuarter(turned.width());
      turned = turned.turned();
    }
    double wholeTurns = 360.0 * Math.round(rest.degrees() / 360);
    Turn small =
        new Turn(rest.x(), rest.y(), rest.width(), rest.height(), rest.degrees() - wholeTurns);
    return new TurnedResampler(turned, small, size, filter).draw();
  }

  private Frame draw() {
    Frame frame = Frame.opaque(size.width(), size.height());
    byte[][] planes = {frame.luma(), frame.blueDifference(), frame.redDifference()};
    float[] row = new float[size.width()];
    for (int y = 0; y < size.height(); y++) {
      double rowStart = xStart + xDown * y;
      int from = (int) Math.floor(rowStart) - alongTable.before();
      int to = (int) Math.floor(rowStart + xAlong * (size.width() - 1)) + alongTable.count();
      placeDown(y, from, to);
      for (int plane = 0; plane < planes.length; plane++) {
        sum(window.plane(plane), window.width(), downTable, crossed[plane], from, to);
      }
      placeAlong(rowStart);
      for (int plane = 0; plane < planes.length; plane++) {
        sum(crossed[plane], 1, alongTable, row, 0, row.length);
        Rounding.toBytes(row, planes[plane], y);
      }
    }
    return frame;
  }

  private void placeDown(int y, int from, int to) {
    double start = yStart + yDown * y;
    for (int x = from; x < to; x++) {
      double position = start + ySlope * x;
      at[x] = ((int) Math.floor(position) - downTable.before()) * window.width() + x;
      weightAt[x] = downTable.at(position);
    }
  }

  private void placeAlong(double rowStart) {
    for (int x = 0; x < size.width(); x++) {
      double position = rowStart + xAlong * x;
      at[x] = (int) Math.floor(position) - alongTable.before();
      weightAt[x] = alongTable.at(position);
    }
  }

  private void sum(float[] samples, int step, PhaseTable table, float[] target, int from, int to) {
    float[] weights = table.weights();
    int count = table.count();
    for (int x = from; x < to; x++) {
      int sample = at[x];
      int weight = weightAt[x];
      float even = 0;
      float odd = 0;
      for (int tap = 0; tap < count; tap += 2) {
        even += weights[weight + tap] * samples[sample];
        odd += weights[weight + tap + 1] * samples[sample + step];
        sample += 2 * step;
      }
      target[x] = even + odd;
    }
  }
}
