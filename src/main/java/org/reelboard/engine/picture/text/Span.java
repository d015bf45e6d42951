package org.reelboard.engine.picture.text;

/**
 * A part of a text, in UTF-16 units.
 *
 * @param end behind its last
 */
record Span(int start, int end) {}
