package org.reelboard.engine.render;

/** What a platform says to one trait of a film. */
record Judgement(
    Finding.Severity severity, String subject, String sentence, Finding.Measure measure) {
  boolean isGood() {
    return severity == Finding.Severity.OK;
  }

  Finding remedied(String remedy) {
    return isGood()
        ? Finding.good(subject, sentence, measure)
        : Finding.bad(severity, subject, sentence, measure, remedy);
  }
}
