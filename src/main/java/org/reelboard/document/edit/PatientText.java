package org.reelboard.document.edit;

/**
 * A text that can be read only so often, so that a pattern that would be tried for hours (such as
 * {@code (a+)+b}) is given up.
 */
final class PatientText implements CharSequence {
  /** About a tenth of a second. */
  private static final int MOST_READS = 20_000_000;

  private final String text;
  private int reads;

  PatientText(String text) {
    this.text = text;
  }

  /** It was read too often. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public char charAt(int index) {
    if (++reads > MOST_READS) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
