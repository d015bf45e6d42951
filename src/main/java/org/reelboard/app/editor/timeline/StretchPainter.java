package org.reelboard.app.editor.timeline;

import org.reelboard.app.editor.play.Stretch;

/** Draws what lies between the in and the out point on the ruler: a band between two brackets. */
final class StretchPainter {
  private static final double BAND = 5;
  private static final double FOOT = 5;

  private StretchPainter() {}

  static void paint(Pen pen, TimeScale scale, Stretch stretch) {
    double from = Math.rint(scale.x(stretch.first()));
    double to = Math.max(from + 2, Math.rint(scale.x(stretch.end())));
    double bottom = Tracks.RULER;
    pen.fill(pen.colour(Tint.GUIDE), from, bottom - BAND, to, bottom);
    pen.fill(pen.colour(Tint.GUIDE), from, 2, from + 2, bottom);
    pen.fill(pen.colour(Tint.GUIDE), from, 2, from + FOOT, 4);
    pen.fill(pen.colour(Tint.GUIDE), to - 2, 2, to, bottom);
    pen.fill(pen.colour(Tint.GUIDE), to - FOOT, 2, to, 4);
  }
}
