package org.reelboard.engine.media;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.time.Time;

/**
 * Captions as a track of an MP4 file, which players show when they are asked to.
 *
 * @param language of the words, as BCP 47 has it
 * @param lines in the order of their times, none over another
 */
public record TextTrack(String language, List<Line> lines) {
  private static final int MILLISECONDS = 1000;

  public TextTrack {
    lines = List.copyOf(lines);
  }

  /**
   * One caption.
   *
   * @param start since the film's start
   * @param end after the start
   */
  public record Line(Time start, Time end, String text) {}

  /**
   * A stretch of the track; nothing is shown where the text is empty.
   *
   * @param start in milliseconds
   */
  record Sample(long start, long duration, String text) {}

  /** The track without gaps, as the format wants it: a player counts from one to the next. */
  List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    long end = 0;
    for (Line line : lines) {
      long start = Math.max(end, line.start().toSamples(MILLISECONDS));
      long until = line.end().toSamples(MILLISECONDS);
      if (until > start) {
        if (start > end) {
          samples.add(new Sample(end, start - end, ""));
        }
        samples.add(new Sample(start, until - start, line.text()));
        end = until;
      }
    }
    return samples;
  }
}
