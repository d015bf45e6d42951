package org.reelboard.engine.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.engine.media.FilmFacts;
import org.reelboard.engine.media.FilmFile;

/**
 * What an export made.
 *
 * @param facts what was read of the finished file
 * @param took from the start to the finished file
 * @param findings what the finished file was checked for
 * @param cost what it took
 */
public record ExportReport(
    FilmFile film, FilmFacts facts, Duration took, List<Finding> findings, ExportCost cost) {
  public ExportReport {
    findings = List.copyOf(findings);
  }

  /** The same with more findings. */
  public ExportReport alsoFinding(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    return new ExportReport(film, facts, took, all, cost);
  }

  /** The report of the whole export: with the pieces that were made for it. */
  public ExportReport including(List<PieceReport> made, Duration all) {
    return new ExportReport(film, facts, all, findings, cost.including(made));
  }
}
