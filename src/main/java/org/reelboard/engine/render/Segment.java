package org.reelboard.engine.render;

/**
 * A part of a film that is encoded by itself: whole frames, from a keyframe on.
 *
 * @param index from 0 on, in the film's order
 * @param first its first frame
 * @param end the frame behind its last one
 */
public record Segment(int index, long first, long end) {
  public Segment {
    if (index < 0 || first < 0 || end <= first) {
      throw new IllegalArgumentException("no segment: " + index + ", " + first + " to " + end);
    }
  }

  /** How many frames it has. */
  public long frames() {
    return end - first;
  }
}
