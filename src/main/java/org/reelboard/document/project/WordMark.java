package org.reelboard.document.project;

import org.reelboard.document.time.Time;

/**
 * When a word of a caption is spoken.
 *
 * @param position where the word begins in the caption's text, in UTF-16 units
 * @param at since the caption's start
 */
public record WordMark(int position, Time at) {}
