package org.reelboard.engine.picture.resample;

import org.reelboard.engine.media.Chroma;
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
  private final int width;
  private final int height;

  // Along a row: source x = xStart + xAlong * column + xDown * row, in samples of the window.
  private final double xStart;
  private final double xAlong;
  private final double xDown;
  // Where output row r crosses source column x: y = yStart + ySlope * x + yDown * r.
  private final double yStart;
  private final double ySlope;
  private final double yDown;

  private final int[] at;
  private final int[] weightAt;
  private final float[] crossed;

  private TurnedResampler(
      Plane source, Turn turn, Size size, Grid across, Grid down, Filter filter) {
    double angle = StrictMath.toRadians(turn.degrees());
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    double pitchX = turn.width() / size.width();
    double pitchY = turn.height() / size.height();
    double stepX = source.across().step();
    double stepY = source.down().step();
    this.width = across.count();
    this.height = down.count();
    this.xAlong = pitchX * across.step() * cos / stepX;
    this.xDown = -pitchY * down.step() * sin / stepX;
    double yAlong = pitchX * across.step() * sin / stepY;
    double yPerRow = pitchY * down.step() * cos / stepY;
    this.ySlope = yAlong / xAlong;
    this.yDown = yPerRow - ySlope * xDown;
    this.downTable = new PhaseTable(filter, yDown, stepY);
    this.alongTable = new PhaseTable(filter, pitchX * across.step() / stepX, stepX);
    double right = (across.first() - size.width() / 2.0) * pitchX;
    double below = (down.first() - size.height() / 2.0) * pitchY;
    double x = source.across().sample(turn.x() + right * cos - below * sin);
    double y = source.down().sample(turn.y() + right * sin + below * cos);
    int room = 2 * (Math.max(downTable.count(), alongTable.count()) + 2);
    int left = lowest(x, xAlong * width, xDown * height) - room;
    int top = lowest(y, yAlong * width, yPerRow * height) - room;
    int end = -lowest(-x, -xAlong * width, -xDown * height) + room;
    int bottom = -lowest(-y, -yAlong * width, -yPerRow * height) + room;
    this.window = new FloatWindow(source, left, top, end - left, bottom - top);
    this.xStart = x - left;
    this.yStart = y - top - ySlope * xStart;
    int longest = Math.max(window.width(), width);
    this.at = new int[longest];
    this.weightAt = new int[longest];
    this.crossed = new float[window.width()];
  }

  /** The least of what one gets from a start by adding either, both or none. */
  private static int lowest(double start, double one, double other) {
    return (int) Math.floor(start + Math.min(one, 0) + Math.min(other, 0));
  }

  /**
   * Draws the part into a frame.
   *
   * @param target 4:2:0
   */
  public static void draw(Raster source, Turn turn, Filter filter, Frame target) {
    Size size = target.size();
    Raster turned = source;
    Turn rest = turn;
    for (int quarter = turn.quarters(); quarter > 0; quarter--) {
      rest = rest.afterQuarter(turned.width());
      turned = turned.turned();
    }
    double wholeTurns = 360.0 * Math.round(rest.degrees() / 360);
    Turn small =
        new Turn(rest.x(), rest.y(), rest.width(), rest.height(), rest.degrees() - wholeTurns);
    byte[][] targets = {target.luma(), target.blueDifference(), target.redDifference()};
    for (int plane = 0; plane < turned.planes().size(); plane++) {
      boolean luma = plane == 0;
      Grid across =
          luma ? Grid.ofPixels(size.width()) : Grid.chromaAcross(Chroma.HALF, size.width());
      Grid down = luma ? Grid.ofPixels(size.height()) : Grid.chromaDown(Chroma.HALF, size.height());
      new TurnedResampler(turned.planes().get(plane), small, size, across, down, filter)
          .draw(targets[plane]);
    }
  }

  private void draw(byte[] target) {
    float[] row = new float[width];
    for (int y = 0; y < height; y++) {
      double rowStart = xStart + xDown * y;
      int from = (int) Math.floor(rowStart) - alongTable.before();
      int to = (int) Math.floor(rowStart + xAlong * (width - 1)) + alongTable.count();
      placeDown(y, from, to);
      sum(window.samples(), window.width(), downTable, crossed, from, to);
      placeAlong(rowStart);
      sum(crossed, 1, alongTable, row, 0, width);
      Rounding.toBytes(row, width, target, y * width);
    }
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
    for (int x = 0; x < width; x++) {
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
