package org.reelboard.app.editor.timeline;

import org.reelboard.document.time.FrameRate;

/** Draws the ruler and the lines that go down from it. */
final class RulerPainter {
  private static final double FONT = 11;
  private static final double LABELLED_MARK = 9;
  private static final double PLAIN_MARK = 5;

  private RulerPainter() {}

  static void paint(Pen pen, TimeScale scale, FrameRate rate, double width) {
    double bottom = Tracks.RULER;
    pen.fill(pen.colour(Tint.RULER), 0, 0, width, bottom);
    for (RulerMarks.Mark mark : RulerMarks.between(scale, rate, 0, width)) {
      double x = Math.round(scale.x(mark.frame())) + 0.5;
      double length = mark.labelled() ? LABELLED_MARK : PLAIN_MARK;
      pen.line(pen.colour(Tint.RULER_LINE), 1, x, bottom - length, x, bottom);
      if (mark.labelled()) {
        String timecode = Timecode.of(mark.frame(), rate);
        pen.text(
            pen.colour(Tint.RULER_TEXT), FONT, timecode, x + 4, bottom / 2 - 1, Double.MAX_VALUE);
      }
    }
    pen.line(pen.colour(Tint.RULER_LINE), 1, 0, bottom - 0.5, width, bottom - 0.5);
  }
}
