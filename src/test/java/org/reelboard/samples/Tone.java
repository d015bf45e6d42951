package org.reelboard.samples;

import java.util.Random;

/** Adds single notes and noises to a stereo track of 48 kHz. */
final class Tone {
  static final int RATE = 48_000;

  private final float[] left;
  private final float[] right;
  private final Random random = new Random(9);

  Tone(double seconds) {
    int samples = (int) Math.round(seconds * RATE);
    left = new float[samples];
    right = new float[samples];
  }

  float[] left() {
    return left;
  }

  float[] right() {
    return right;
  }

  /** The frequency of a MIDI note in Hz. */
  static double pitch(int note) {
    return 440 * Math.pow(2, (note - 69) / 12.0);
  }

  /** A string that is plucked (Karplus and Strong). */
  void pluck(double at, int note, double level, double pan) {
    int period = (int) Math.round(RATE / pitch(note));
    float[] string = new float[period];
    float smooth = 0;
    for (int i = 0; i < period; i++) {
      smooth += 0.45f * (random.nextFloat() * 2 - 1 - smooth);
      string[i] = smooth;
    }
    int start = (int) (at * RATE);
    for (int i = 0; i < 2.6 * RATE; i++) {
      int here = i % period;
      float next = string[(here + 1) % period];
      float value = string[here];
      string[here] = 0.4985f * (value + next);
      put(start + i, value * level * Math.min(1, i / 60.0), pan);
    }
  }

  /** A soft held chord tone: detuned, rich in low partials, slow to come and go. */
  void pad(double at, double seconds, int note, double level) {
    int start = (int) (at * RATE);
    int length = (int) (seconds * RATE);
    for (int voice = -1; voice <= 1; voice++) {
      double frequency = pitch(note) * (1 + voice * 0.0024);
      double phase = random.nextDouble();
      for (int i = 0; i < length; i++) {
        double t = i / (double) RATE;
        double envelope = Math.min(1, t / 0.9) * Math.min(1, (seconds - t) / 0.9);
        double angle = 2 * Math.PI * (frequency * t + phase);
        double wave = Math.sin(angle) + 0.28 * Math.sin(2 * angle) + 0.10 * Math.sin(3 * angle);
        put(
            start + i,
            wave * envelope * level * (0.85 + 0.15 * Math.sin(t * 1.7 + voice)),
            voice * 0.7);
      }
    }
  }

  /** A round bass note. */
  void bass(double at, double seconds, int note, double level) {
    int start = (int) (at * RATE);
    for (int i = 0; i < seconds * RATE; i++) {
      double t = i / (double) RATE;
      double envelope =
          Math.min(1, t / 0.012) * Math.exp(-1.6 * t) * Math.min(1, (seconds - t) / 0.05);
      put(
          start + i,
          Math.tanh(1.6 * Math.sin(2 * Math.PI * pitch(note) * t)) * envelope * level,
          0);
    }
  }

  /** A soft drum. */
  void kick(double at, double level) {
    int start = (int) (at * RATE);
    for (int i = 0; i < 0.3 * RATE; i++) {
      double t = i / (double) RATE;
      double phase = 46 * t + 62 * (1 - Math.exp(-28 * t)) / 28;
      put(start + i, Math.sin(2 * Math.PI * phase) * Math.exp(-11 * t) * level, 0);
    }
  }

  /** A shaker. */
  void shake(double at, double level, double pan) {
    int start = (int) (at * RATE);
    double before = 0;
    for (int i = 0; i < 0.07 * RATE; i++) {
      double t = i / (double) RATE;
      double white = random.nextDouble() * 2 - 1;
      put(start + i, (white - before) * Math.min(1, t / 0.012) * Math.exp(-70 * t) * level, pan);
      before = white;
    }
  }

  /** Noise below a cut-off that swells: wind, surf, a far-off street. */
  void rush(double cutoffHz, double swellSeconds, double level) {
    for (int side = 0; side < 2; side++) {
      float[] track = side == 0 ? left : right;
      double first = 0;
      double second = 0;
      for (int i = 0; i < track.length; i++) {
        double t = i / (double) RATE;
        double swell = 0.55 + 0.45 * Math.sin(2 * Math.PI * (t / swellSeconds + side * 0.12));
        double blend = 1 - Math.exp(-2 * Math.PI * cutoffHz * (0.4 + 0.9 * swell) / RATE);
        first += blend * (random.nextDouble() * 2 - 1 - first);
        second += blend * (first - second);
        track[i] += (float) (second * swell * swell * level);
      }
    }
  }

  private void put(int sample, double value, double pan) {
    if (sample >= 0 && sample < left.length) {
      left[sample] += (float) (value * Math.sqrt(0.5 * (1 - 0.8 * pan)));
      right[sample] += (float) (value * Math.sqrt(0.5 * (1 + 0.8 * pan)));
    }
  }
}
