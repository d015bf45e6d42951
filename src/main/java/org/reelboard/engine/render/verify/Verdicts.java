package org.reelboard.engine.render.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelboard.document.Texts;
import org.reelboard.engine.render.Finding;

/** Collects what was found, with the sentences for it. */
final class Verdicts {
  private final List<Finding> findings = new ArrayList<>();

  List<Finding> all() {
    return List.copyOf(findings);
  }

  /** Something is as it should be. */
  void good(String subject, String value, String bound) {
    findings.add(
        Finding.good(
            subject,
            Texts.of("engine.verify." + subject + ".ok", value, bound),
            new Finding.Measure(value, bound)));
  }

  /** Something is not, at one place. */
  void bad(String subject, Finding.Place place, String value, String bound, String remedy) {
    findings.add(
        bad(subject, value, bound, remedy, place.scene(), Long.toString(place.frame())).at(place));
  }

  /** Something is not, in the whole film. */
  void bad(String subject, String value, String bound, String remedy) {
    findings.add(bad(subject, value, bound, remedy, "", ""));
  }

  private static Finding bad(
      String subject, String value, String bound, String remedy, String scene, String frame) {
    return Finding.bad(
        Finding.Severity.REFUSE,
        subject,
        Texts.of("engine.verify." + subject + ".refuse", value, bound, scene, frame),
        new Finding.Measure(value, bound),
        remedy);
  }

  /**
   * Something is told as advice.
   *
   * @param verdict what is not as advised: the last part of its text's key
   */
  void advise(String subject, String verdict, String value, String bound, String remedy) {
    findings.add(
        Finding.bad(
            Finding.Severity.WARN,
            subject,
            Texts.of("engine.verify." + subject + "." + verdict, value, bound),
            new Finding.Measure(value, bound),
            remedy));
  }

  /** A number with as many decimals. */
  static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
