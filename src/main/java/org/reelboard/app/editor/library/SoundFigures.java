package org.reelboard.app.editor.library;

import java.util.Locale;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.engine.sound.Waveform;
import org.reelboard.engine.sound.WaveformColumns;

/**
 * How loud a sound is, as its shape says.
 *
 * @param peak its largest amplitude, in decibels below full scale
 * @param mean its root mean square, likewise
 */
record SoundFigures(double peak, double mean) {
  private static final double DECIBELS = 20;

  /** Empty for silence, and for what is not known yet. */
  static Optional<SoundFigures> of(Waveform sound) {
    if (sound.samples() == 0) {
      return Optional.empty();
    }
    WaveformColumns whole = new WaveformColumns();
    whole.resize(1);
    sound.draw(0, (double) sound.samples(), whole);
    return whole.peak(0) > 0 && whole.power(0) > 0
        ? Optional.of(new SoundFigures(decibels(whole.peak(0)), decibels(whole.power(0))))
        : Optional.empty();
  }

  private static double decibels(double amplitude) {
    return DECIBELS * Math.log10(amplitude);
  }

  /** The mean alone, short. */
  String brief() {
    return Texts.of("editor.sounds.mean", rounded(mean));
  }

  /** Both, in words. */
  String words() {
    return Texts.of("editor.sounds.loud", rounded(mean), rounded(peak));
  }

  private static String rounded(double decibels) {
    return String.format(Locale.getDefault(), "%.0f", decibels).replace("-", "\u2212");
  }
}
