package org.reelboard.engine.sound;

/** Room for the columns of a picture of a sound, used again and again. Not for use by threads. */
public final class WaveformColumns {
  private float[] peaks = new float[0];
  private float[] powers = new float[0];
  private int count;

  /** Makes room for so many columns; what they hold is not said. */
  public void resize(int columns) {
    if (peaks.length < columns) {
      peaks = new float[columns];
      powers = new float[columns];
    }
    count = columns;
  }

  public int count() {
    return count;
  }

  /** The largest amplitude in a column, 0 or more; full scale is 1. */
  public float peak(int column) {
    return peaks[column];
  }

  /** The root mean square in a column. */
  public float power(int column) {
    return powers[column];
  }

  void set(int column, float peak, float power) {
    peaks[column] = peak;
    powers[column] = power;
  }
}
