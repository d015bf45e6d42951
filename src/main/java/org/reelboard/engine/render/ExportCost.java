package org.reelboard.engine.render;

import java.util.List;

/**
 * What an export took.
 *
 * @param frames of the film
 * @param drawn how many of them were drawn for it
 * @param pieces of the film, its sound among them
 * @param made how many of them were made; the others were in the cache
 * @param encoder an {@code ffmpeg} command that encodes the same pictures alike
 */
public record ExportCost(
    long frames,
    long drawn,
    int pieces,
    int made,
    StageTimes times,
    PeakMemory memory,
    String encoder) {

  ExportCost including(List<PieceReport> reports) {
    return new ExportCost(
        frames,
        drawn + reports.stream().mapToLong(PieceReport::frames).sum(),
        pieces,
        made + (int) reports.stream().filter(report -> report.entries() > 0).count(),
        reports.stream().map(PieceReport::times).reduce(times, StageTimes::plus),
        reports.stream().map(PieceReport::memory).reduce(memory, PeakMemory::or),
        encoder);
  }
}
