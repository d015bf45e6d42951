package org.reelboard.engine.picture.text;

/**
 * How a text is set.
 *
 * @param size of the letters in canvas units, {@link #SMALLEST} to {@link #LARGEST}
 * @param tracking what stands between letters besides what the typeface puts there, in sizes; not
 *     within scripts whose letters join
 * @param lineSpacing from baseline to baseline, in sizes
 */
public record TextStyle(
    TypeChoice type,
    double size,
    double tracking,
    double lineSpacing,
    Align align,
    Figures figures) {
  public static final double SMALLEST = 4;

  /** Taller than any canvas's short edge makes sense of; larger sizes are brought down to it. */
  public static final double LARGEST = 2000;

  public TextStyle {
    size = Math.clamp(size, SMALLEST, LARGEST);
  }

  /** Centred lines of that size. */
  public static TextStyle of(TypeChoice type, double size) {
    return new TextStyle(type, size, 0, 1.15, Align.CENTRE, Figures.USUAL);
  }

  public TextStyle withSize(double newSize) {
    return new TextStyle(type, newSize, tracking, lineSpacing, align, figures);
  }

  public TextStyle withTracking(double newTracking) {
    return new TextStyle(type, size, newTracking, lineSpacing, align, figures);
  }

  public TextStyle withLineSpacing(double newLineSpacing) {
    return new TextStyle(type, size, tracking, newLineSpacing, align, figures);
  }

  public TextStyle withAlign(Align newAlign) {
    return new TextStyle(type, size, tracking, lineSpacing, newAlign, figures);
  }

  public TextStyle withFigures(Figures newFigures) {
    return new TextStyle(type, size, tracking, lineSpacing, align, newFigures);
  }
}
