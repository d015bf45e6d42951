package org.reelboard.engine.render;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that was looked at.
 *
 * @param subject what, for programs: rate, length, colour …; never translated
 * @param sentence what was found, for people
 */
public record Finding(Severity severity, String subject, String sentence) {
  /** From good to bad. */
  public enum Severity {
    /** As it should be. */
    OK,
    /** It is taken, but something else is advised. */
    WARN,
    /** The platform refuses it, or the file is not what it should be. */
    REFUSE
  }

  /** The worst of all; OK where there is none. */
  public static Severity worst(List<Finding> findings) {
    return findings.stream()
        .map(Finding::severity)
        .max(Comparator.naturalOrder())
        .orElse(Severity.OK);
  }
}
