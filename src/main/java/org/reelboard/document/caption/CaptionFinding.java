package org.reelboard.document.caption;

import org.reelboard.document.project.CueId;
import org.reelboard.document.time.Time;

/**
 * Something about a caption that makes it hard to read.
 *
 * @param start when the caption is seen, since the film's start
 * @param sentence what it is, with its measure
 * @param remedy what to do
 */
public record CaptionFinding(CueId cue, Time start, Kind kind, String sentence, String remedy) {
  /** What it is about. */
  public enum Kind {
    TOO_FAST,
    TOO_SHORT,
    TOO_LONG,
    GAP,
    OVERLAP,
    LINES,
    EMPTY,
    OUTSIDE,
    /** The letters do not stand out from the picture behind them. */
    CONTRAST
  }
}
