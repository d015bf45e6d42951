package org.reelboard.engine.picture.legibility;

import java.util.Locale;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.time.Time;

/**
 * A caption that does not stand out from the picture behind it.
 *
 * @param ratio of contrast, from 1 to 21
 * @param at when it is the worst, since the film's start
 */
public record LowContrast(FilmCue cue, double ratio, Time at) {
  /**
   * What captions need: WCAG 2.2, success criterion 1.4.3, asks 3:1 of large text (of 18 points, or
   * 14 points and bold) and 4.5:1 of smaller one. Captions are the largest text on a picture that
   * fills the screen, so they are held to the first.
   */
  public static final double BAR = 3;

  /** A ratio as it is read: with one decimal, never above what was measured. */
  public static String written(double ratio) {
    return String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10);
  }
}
