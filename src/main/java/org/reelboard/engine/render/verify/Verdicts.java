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
        new Finding(
                Finding.Severity.OK,
                subject,
                Texts.of("engine.verify." + subject + ".ok", value, bound))
            .measured(value, bound));
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
    return new Finding(
            Finding.Severity.REFUSE,
            subject,
            Texts.of("engine.verify." + subject + ".refuse", value, bound, scene, frame))
        .measured(value, bound)
        .remedied(remedy);
  }

  /** Something is told as advice; its text may have other names than good and bad. */
  void advise(
      Finding.Severity severity, String subject, String verdict, String value, String bound) {
    Finding finding =
        new Finding(
                severity,
                subject,
                Texts.of("engine.verify." + subject + "." + verdict, value, bound))
            .measured(value, bound);
    findings.add(
        severity == Finding.Severity.OK
            ? finding
            : finding.remedied(Texts.of("engine.verify." + subject + ".remedy", value, bound)));
  }

  /** A number with as many decimals. */
  static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
