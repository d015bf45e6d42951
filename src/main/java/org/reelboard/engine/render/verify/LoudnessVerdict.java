package org.reelboard.engine.render.verify;

import org.reelboard.engine.media.Loudness;
import org.reelboard.engine.render.Finding;

/** How loud the film is beside what platforms play films at: told as advice. */
final class LoudnessVerdict {
  /** What Instagram, TikTok and YouTube bring louder films down to, in LUFS. */
  private static final double TARGET = -14;

  private static final double TOLERANCE = 2;

  /** In dBTP: what is above may distort when it is encoded again. */
  private static final double MOST_PEAK = -1;

  private final Verdicts verdicts;

  LoudnessVerdict(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  void tell(Loudness loudness) {
    double integrated = loudness.integrated();
    boolean good = Math.abs(integrated - TARGET) <= TOLERANCE;
    String aside = integrated > TARGET ? "too-loud" : "too-quiet";
    tell(
        "loudness",
        good ? "ok" : aside,
        Verdicts.number(integrated, 1) + " LUFS",
        Verdicts.number(TARGET, 0) + " LUFS");
    tell(
        "true-peak",
        loudness.truePeak() <= MOST_PEAK ? "ok" : "too-high",
        Verdicts.number(loudness.truePeak(), 1) + " dBTP",
        Verdicts.number(MOST_PEAK, 0) + " dBTP");
  }

  private void tell(String subject, String verdict, String value, String bound) {
    Finding.Severity severity = verdict.equals("ok") ? Finding.Severity.OK : Finding.Severity.WARN;
    verdicts.advise(severity, subject, verdict, value, bound);
  }
}
