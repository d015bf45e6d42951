package org.reelboard.windows;

/**
 * Something in a window: its id and its words, either may be empty, and where it is on the screen.
 */
record Seen(String id, String words, double x, double y, double width, double height) {
  private static final String GAP = "\t";

  double middleX() {
    return x + width / 2;
  }

  double middleY() {
    return y + height / 2;
  }

  /** One line. */
  String line() {
    return String.join(
        GAP,
        id,
        words.replaceAll("\\s+", " "),
        String.valueOf(x),
        String.valueOf(y),
        String.valueOf(width),
        String.valueOf(height));
  }

  static Seen of(String line) {
    String[] parts = line.split(GAP, 6);
    return new Seen(
        parts[0],
        parts[1],
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        Double.parseDouble(parts[4]),
        Double.parseDouble(parts[5]));
  }
}
