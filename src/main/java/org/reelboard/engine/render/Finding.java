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
 * @param measure what was found and what was wanted, as far as that is not all in the sentence
 * @param remedy what to do about it, where something is to be done
 */
public record Finding(
    Severity severity,
    String subject,
    String sentence,
    Optional<Place> place,
    Optional<Measure> measure,
    Optional<String> remedy) {

  /** A finding about the whole film, with nothing to add. */
  public Finding(Severity severity, String subject, String sentence) {
    this(severity, subject, sentence, Optional.empty(), Optional.empty(), Optional.empty());
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

  public Finding measured(String value, String bound) {
    return new Finding(
        severity, subject, sentence, place, Optional.of(new Measure(value, bound)), remedy);
  }

  public Finding remedied(String how) {
    return new Finding(severity, subject, sentence, place, measure, Optional.of(how));
  }

  /** The worst of all; OK where there is none. */
  public static Severity worst(List<Finding> findings) {
    return findings.stream()
        .map(Finding::severity)
        .max(Comparator.naturalOrder())
        .orElse(Severity.OK);
  }
}
