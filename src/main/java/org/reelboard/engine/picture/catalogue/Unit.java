package org.reelboard.engine.picture.catalogue;

/** In what a number of a catalogue entry is read and set by the user. */
public enum Unit {
  /** A bare number. */
  NONE("", 1),
  /** A fraction, read in hundredths. */
  PERCENT("%", 100),
  DEGREES("°", 1),
  /** Canvas units: pixels of the film's own size. */
  PIXELS("px", 1);

  private final String sign;
  private final int factor;

  Unit(String sign, int factor) {
    this.sign = sign;
    this.factor = factor;
  }

  /** What stands behind the number; empty for a bare one. */
  public String sign() {
    return sign;
  }

  /** What the number of the project file is multiplied by to be read. */
  public int factor() {
    return factor;
  }
}
