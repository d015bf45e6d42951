package org.reelboard.engine.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids of pieces that are made after the others, as text and back. */
final class PieceId {
  private static final Pattern RESTRAINED =
      Pattern.compile("restrained-(\\d{1,6})-(\\d{1,9})-(\\d)");

  private PieceId() {}

  /** A segment of one output, encoded once more with its rate held back. */
  record Restrained(int output, int segment, int restraint) {
    @Override
    public String toString() {
      return "restrained-" + output + "-" + segment + "-" + restraint;
    }
  }

  /**
   * @throws IllegalArgumentException if it is none
   */
  static Restrained parse(String id) {
    Matcher matcher = RESTRAINED.matcher(id);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no piece: " + id);
    }
    return new Restrained(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)));
  }
}
