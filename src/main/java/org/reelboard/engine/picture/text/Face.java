package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Typeface;

/**
 * A typeface that glyphs are taken from. {@link Typefaces} own and close it.
 *
 * @param colour true if its glyphs have colours of their own
 */
record Face(Typeface typeface, String family, boolean colour) {
  boolean has(int codePoint) {
    return typeface.getUTF32Glyph(codePoint) != 0;
  }
}
