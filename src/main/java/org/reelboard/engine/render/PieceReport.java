package org.reelboard.engine.render;

/**
 * What making a piece took.
 *
 * @param piece its id
 * @param entries how many were made; the others were in the cache already
 * @param frames drawn
 */
public record PieceReport(
    String piece, int entries, long frames, StageTimes times, PeakMemory memory) {}
