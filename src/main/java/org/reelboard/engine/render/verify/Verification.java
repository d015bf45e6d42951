package org.reelboard.engine.render.verify;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.reelboard.engine.render.Finding;

/**
 * What came of verifying a film.
 *
 * @param preset the id of the preset that it was held against; file where none fits
 * @param examined how many of its frames were held against the project's
 * @param ssim the mean of their luma's SSIM
 * @param findings what was looked at, good and bad
 */
public record Verification(
    Path film,
    String preset,
    long frames,
    int examined,
    double ssim,
    Duration took,
    List<Finding> findings) {
  public Verification {
    findings = List.copyOf(findings);
  }

  /** Whether the film is what the project says. */
  public boolean isRight() {
    return Finding.worst(findings) != Finding.Severity.REFUSE;
  }
}
