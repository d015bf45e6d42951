package org.reelboard.engine.picture.text;

/**
 * A shape out of a typeface.
 *
 * @param id of the typeface; 0 is the one for a letter it lacks
 * @param x where its origin lies, in canvas units
 * @param y likewise: the baseline
 */
record Glyph(short id, float x, float y) {
  Glyph moved(float dx, float dy) {
    return new Glyph(id, x + dx, y + dy);
  }
}
