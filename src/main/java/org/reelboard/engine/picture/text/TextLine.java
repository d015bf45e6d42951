package org.reelboard.engine.picture.text;

import io.github.humbleui.types.Rect;

/**
 * One line of a text.
 *
 * @param box as wide as its letters and as tall as the lines are apart
 * @param baseline the y that the letters stand on
 */
public record TextLine(int start, int end, Rect box, double baseline) {}
