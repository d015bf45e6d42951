package org.reelboard.studio.spelling;

/**
 * A word that neither the dictionary nor the user's own words have.
 *
 * @param start where it stands in the text, in UTF-16 units
 * @param end behind its last character
 * @param word as it is written there
 */
public record Misspelling(int start, int end, String word) {}
