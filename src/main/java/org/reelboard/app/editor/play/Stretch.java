package org.reelboard.app.editor.play;

/**
 * A part of the film, in frames.
 *
 * @param first 0 or more
 * @param end the frame behind its last, above the first
 */
public record Stretch(long first, long end) {
  public Stretch {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no stretch of a film: " + first + " to " + end);
    }
  }

  long last() {
    return end - 1;
  }

  boolean contains(long frame) {
    return frame >= first && frame < end;
  }
}
