package org.reelboard.engine.render;

import java.time.Duration;
import java.util.List;
import org.reelboard.engine.media.FilmFile;

/**
 * What an export made.
 *
 * @param took from the start to the finished file
 * @param findings what the finished file was checked for
 */
public record ExportReport(FilmFile film, Duration took, List<Finding> findings) {
  public ExportReport {
    findings = List.copyOf(findings);
  }
}
