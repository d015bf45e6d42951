package org.reelboard.studio.spelling;

/**
 * A word of a text without the punctuation around it.
 *
 * @param start in UTF-16 units
 * @param end behind its last character
 */
record TextWord(int start, int end) {
  String in(String text) {
    return text.substring(start, end);
  }
}
