package org.reelboard.engine.picture;

import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;

/** What is shown for a picture that is not there: a dark card with a struck-through picture. */
final class Placeholder {
  private static final int GROUND = 38;
  private static final int MARK = 104;

  /** Half the height of the mark, as a fraction of the card's shorter edge. */
  private static final double SCALE = 0.13;

  private Placeholder() {}

  static void draw(Frame frame) {
    Size size = frame.size();
    frame.fill(GROUND, 128, 128);
    double unit = Math.max(1, SCALE * Math.min(size.width(), size.height()));
    for (int y = 0; y < size.height(); y++) {
      for (int x = 0; x < size.width(); x++) {
        double right = (x + 0.5 - size.width() / 2.0) / unit;
        double down = (y + 0.5 - size.height() / 2.0) / unit;
        if (Math.abs(right) < 1.6 && Math.abs(down) < 1.4) {
          double inked = Math.clamp(0.5 - distance(right, down) * unit, 0, 1);
          frame.luma()[y * size.width() + x] = (byte) Math.round(GROUND + (MARK - GROUND) * inked);
        }
      }
    }
  }

  /** How far a point is from the ink; negative inside it. The mark is about 2.6 x 2 around 0, 0. */
  private static double distance(double x, double y) {
    double thickness = 0.055;
    double frame = Math.abs(box(x, y, 1.2, 0.9) - 0.1) - thickness;
    double sun = StrictMath.hypot(x + 0.55, y + 0.38) - 0.17;
    double hills =
        Math.min(
            line(x, y, -0.95, 0.72, -0.3, 0.02),
            Math.min(line(x, y, -0.3, 0.02, 0.3, 0.72), line(x, y, 0.02, 0.38, 0.5, -0.12)));
    hills = Math.min(hills, line(x, y, 0.5, -0.12, 1.0, 0.5)) - thickness;
    double stroke = line(x, y, -1.1, 1.2, 1.1, -1.2);
    double picture = Math.min(frame, Math.min(sun, hills));
    // The stroke cuts a gap around itself.
    return Math.min(Math.max(picture, 0.16 - stroke), stroke - thickness);
  }

  /** From a box around 0, 0 with these half edges. */
  private static double box(double x, double y, double halfWidth, double halfHeight) {
    double right = Math.abs(x) - halfWidth;
    double down = Math.abs(y) - halfHeight;
    return StrictMath.hypot(Math.max(right, 0), Math.max(down, 0))
        + Math.min(Math.max(right, down), 0);
  }

  /** From the line between two points. */
  private static double line(double x, double y, double x1, double y1, double x2, double y2) {
    double along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1));
    double at = Math.clamp(along / (StrictMath.pow(x2 - x1, 2) + StrictMath.pow(y2 - y1, 2)), 0, 1);
    return StrictMath.hypot(x - x1 - at * (x2 - x1), y - y1 - at * (y2 - y1));
  }
}
