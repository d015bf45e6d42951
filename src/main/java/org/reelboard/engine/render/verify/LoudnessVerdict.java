package org.reelboard.engine.render.verify;

import org.reelboard.document.Texts;
import org.reelboard.engine.media.Loudness;

/** How loud the film is beside what platforms play films at: told as advice. */
final class LoudnessVerdict {
  /** What Instagram, TikTok and YouTube bring louder films down to, in LUFS. */
  private static final double TARGET = -14;

  private static final double TOLERANCE = 2;

  /** In dBTP: what is above may distort when it is encoded again. */
  private static final double MOST_PEAK = -1;

  /** In LUFS: what is below is silence (EBU R 128's absolute gate), which has no loudness. */
  private static final double SILENCE = -70;

  private final Verdicts verdicts;

  LoudnessVerdict(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  void tell(Loudness loudness) {
    if (loudness.integrated() > SILENCE) {
      tellLoudness(loudness.integrated());
      tellPeak(loudness.truePeak());
    }
  }

  private void tellLoudness(double integrated) {
    String value = Verdicts.number(integrated, 1) + " LUFS";
    String bound = Verdicts.number(TARGET, 0) + " LUFS";
    double louder = TARGET - integrated;
    if (Math.abs(louder) <= TOLERANCE) {
      verdicts.good("loudness", value, bound);
    } else if (louder < 0) {
      verdicts.advise("loudness", "too-loud", value, bound, lowered(-louder));
    } else {
      verdicts.advise(
          "loudness",
          "too-quiet",
          value,
          bound,
          Texts.of("engine.remedy.louder", Verdicts.number(louder, 1)));
    }
  }

  private void tellPeak(double peak) {
    String value = Verdicts.number(peak, 1) + " dBTP";
    String bound = Verdicts.number(MOST_PEAK, 0) + " dBTP";
    if (peak <= MOST_PEAK) {
      verdicts.good("true-peak", value, bound);
    } else {
      verdicts.advise("true-peak", "too-high", value, bound, lowered(peak - MOST_PEAK));
    }
  }

  private static String lowered(double decibels) {
    return Texts.of("engine.remedy.quieter", Verdicts.number(decibels, 1));
  }
}
