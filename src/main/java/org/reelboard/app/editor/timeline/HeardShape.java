package org.reelboard.app.editor.timeline;

import org.reelboard.document.time.FrameRate;
import org.reelboard.engine.sound.Mix;
import org.reelboard.engine.sound.Stretch;
import org.reelboard.engine.sound.Waveform;
import org.reelboard.engine.sound.WaveformColumns;

/**
 * The shape of a stretch of sound as it is heard in the film: of the part of its file that is
 * played, at its speed, with its gain and its fades.
 */
record HeardShape(Waveform waveform, Stretch stretch) {
  /**
   * The power in the height of a column: loudness as it is felt grows with the 0.6th power of the
   * sound pressure (S. S. Stevens, "The measurement of loudness", JASA 27, 1955), so speech at -20
   * dB is a quarter as high as full scale and not a tenth.
   */
  private static final double FELT = 0.6;

  /** The heights of amplitudes from 0 to 1, for they are asked for thousands of times a picture. */
  private static final float[] HEIGHTS = heights();

  private static float[] heights() {
    float[] heights = new float[4_097];
    for (int index = 0; index < heights.length; index++) {
      heights[index] = (float) Math.pow(index / (heights.length - 1.0), FELT);
    }
    return heights;
  }

  /** How high a column stands for an amplitude, from 0 to 1. */
  static float height(double amplitude) {
    return HEIGHTS[(int) Math.min(HEIGHTS.length - 1, amplitude * (HEIGHTS.length - 1) + 0.5)];
  }

  private static double pixelsPerSample(TimeScale scale, FrameRate rate) {
    return rate.approximate() * scale.pixelsPerFrame() / Mix.SAMPLE_RATE;
  }

  /**
   * Fills columns of a pixel each.
   *
   * @param left the x at which the first column begins
   * @param heights gets the peak of each column and its root mean square, one behind the other
   */
  void draw(
      double left, TimeScale scale, FrameRate rate, WaveformColumns columns, float[] heights) {
    double samplesPerColumn = 1 / pixelsPerSample(scale, rate);
    // On a grid that stays with the sound, so that nothing glitters while it is scrolled.
    double first = Math.floor(left - scale.origin()) * samplesPerColumn;
    double speed = stretch.speed();
    double fileFirst = (stretch.fileStart() + first - stretch.start()) * speed;
    waveform.draw(fileFirst, samplesPerColumn * speed, columns);
    for (int column = 0; column < columns.count(); column++) {
      long sample = Math.round(first + (column + 0.5) * samplesPerColumn);
      boolean isHeard = sample >= stretch.start() && sample < stretch.end();
      double gain = isHeard ? stretch.gainAt(sample) : 0;
      heights[2 * column] = height(gain * columns.peak(column));
      heights[2 * column + 1] = height(gain * columns.power(column));
    }
  }
}
