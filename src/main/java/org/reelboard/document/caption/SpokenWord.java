package org.reelboard.document.caption;

import org.reelboard.document.time.Time;

/**
 * A word of a caption and when it is spoken.
 *
 * @param start where it begins in the caption's text, in UTF-16 units
 * @param end behind its last character
 * @param at since the caption's start
 * @param until when the next word begins, or the caption ends
 */
public record SpokenWord(int start, int end, Time at, Time until) {}
