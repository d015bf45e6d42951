package org.reelboard.engine.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.time.Time;

/**
 * One thing that was looked at.
 *
 * @param subject what, for programs: rate, length, colour …; never translated
 * @param sentence what was found, for people
 * @param place where in the film; empty where it is about the whole
 * @param measure what was found and what was wanted; empty only in reports of earlier versions
 * @param remedy what exactly to do about it; empty where nothing is to be done
 */
public record Finding(
    Severity severity,
    String subject,
    String sentence,
    Optional<Place> place,
    Optional<Measure> measure,
    Optional<String> remedy) {

  /** Something is as it should be. */
  public static Finding good(String subject, String sentence, Measure measure) {
    return new Finding(
        Severity.OK, subject, sentence, Optional.empty(), Optional.of(measure), Optional.empty());
  }

  /** Something is to be done, about the whole film or, see {@link #at}, at one place of it. */
  public static Finding bad(
      Severity severity, String subject, String sentence, Measure measure, String remedy) {
    return new Finding(
        severity, subject, sentence, Optional.empty(), Optional.of(measure), Optional.of(remedy));
  }

  /** From good to bad. */
  public enum Severity {
    /** As it should be. */
    OK,
    /** It is taken, but something else is advised. */
    WARN,
    /** The platform refuses it, or the file is not what it should be. */
    REFUSE
  }

  /**
   * A place in a film.
   *
   * @param frame its number, from 0 on
   * @param time when it is shown
   * @param scene the name of the scene, or its id where it has none
   */
  public record Place(long frame, Time time, String scene) {}

  /**
   * What was measured.
   *
   * @param value with its unit, such as 0.5 px
   * @param bound what it had to be, or stay within
   */
  public record Measure(String value, String bound) {}

  public Finding at(Place where) {
    return new Finding(severity, subject, sentence, Optional.of(where), measure, remedy);
  }

  /** The worst of all; OK where there is none. */
  public static Severity worst(List<Finding> findings) {
    return findings.stream()
        .map(Finding::severity)
        .max(Comparator.naturalOrder())
        .orElse(Severity.OK);
  }
}
