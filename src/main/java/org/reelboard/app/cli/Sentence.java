package org.reelboard.app.cli;

/** Makes a sentence of what a library says. */
final class Sentence {
  private Sentence() {}

  /** The text with one full stop at its end. */
  static String of(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() || ".!?".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
        ? stripped
        : stripped + ".";
  }
}
