package org.reelboard.engine.render;

import java.util.List;

/**
 * A unit of work of an export: made by one thread, and kept in the cache under its keys.
 *
 * @param id the same each time that the same outputs are planned; see {@link FilmPlan#piece}
 * @param name for people: its scenes and frames
 * @param entries what it makes, one for each output that needs it
 * @param frames how many frames making it counts, see {@link PieceListener}
 * @param weight how much work it is compared with others, above 0; for showing progress
 * @param memory an estimate of the bytes that making it takes, heap and native together
 */
public record Piece(
    String id,
    String name,
    Work work,
    List<PieceEntry> entries,
    long frames,
    double weight,
    long memory) {
  public Piece {
    entries = List.copyOf(entries);
  }

  /** What there is to do. */
  public sealed interface Work {
    /**
     * Draws and encodes the pictures of a segment.
     *
     * @param restraint how far the encoder's rate is held back at the segment's start, 0 usually
     */
    record Pictures(Segment segment, int restraint) implements Work {}

    /** Mixes and encodes the sound of the whole film. */
    record Sound() implements Work {}
  }
}
