package org.reelboard.samples;

/** The music beds of the sample projects. */
final class SampleMusic {
  /** Chords of four notes: Cadd9, Am7, Fmaj7, Gsus4. */
  private static final int[][] CALM = {
    {48, 64, 67, 74}, {45, 60, 64, 67}, {41, 60, 64, 69}, {43, 60, 62, 67}
  };

  /** Dm9, B flat major 7, F, C. */
  private static final int[][] LIVELY = {
    {38, 65, 69, 76}, {46, 62, 65, 69}, {41, 60, 65, 69}, {48, 60, 64, 67}
  };

  private SampleMusic() {}

  /** Slow: a pad, plucked strings, a bass. */
  static Tone calm(double seconds) {
    return piece(CALM, seconds, 80, 0);
  }

  /** The same with a beat. */
  static Tone lively(double seconds) {
    return piece(LIVELY, seconds, 104, 1);
  }

  private static Tone piece(int[][] chords, double seconds, double tempo, double beat) {
    Tone tone = new Tone(seconds);
    double bar = 4 * 60 / tempo;
    for (int n = 0; n * bar < seconds; n++) {
      int[] chord = chords[n % chords.length];
      bar(tone, chord, n, n * bar, bar);
      if (n > 0) {
        drums(tone, n * bar, bar, beat);
      }
    }
    Room.echo(tone.left(), 0.42, 0);
    Room.echo(tone.right(), 0.42, 23);
    Room.level(tone.left(), tone.right(), 0.7);
    return tone;
  }

  private static void bar(Tone tone, int[] chord, int number, double at, double length) {
    for (int i = 1; i < chord.length; i++) {
      tone.pad(at - 0.2, length + 0.9, chord[i], 0.030);
    }
    tone.bass(at, length * 0.6, chord[0], number == 0 ? 0.10 : 0.17);
    tone.bass(at + length * 0.625, length * 0.35, chord[0], 0.12);
    int[] pattern = {1, 2, 3, 2, 1, 3, 2, 3};
    for (int i = 0; i < pattern.length; i++) {
      int lift = (number / 4) % 2 == 1 && i % 4 == 2 ? 24 : 12;
      double level = 0.42 * (i % 4 == 0 ? 1.15 : 0.8) * Math.min(1, 0.5 + number * 0.25);
      tone.pluck(at + i * length / 8, chord[pattern[i]] + lift, level, i % 2 == 0 ? -0.45 : 0.45);
    }
  }

  private static void drums(Tone tone, double at, double length, double level) {
    for (int i = 0; i < 4 && level > 0; i++) {
      tone.kick(at + i * length / 4, i % 2 == 0 ? 0.34 * level : 0.20 * level);
    }
    for (int i = 0; i < 8; i++) {
      tone.shake(at + i * length / 8, (i % 2 == 1 ? 0.055 : 0.028) * (0.45 + 0.55 * level), 0.35);
    }
  }
}
