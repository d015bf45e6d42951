package org.reelboard.document.caption;

/**
 * Something in a caption file that was not as it should be, and what was made of it.
 *
 * @param line where it stands, counted from 1; 0 for the file as a whole
 */
public record CaptionNote(int line, String sentence) {}
