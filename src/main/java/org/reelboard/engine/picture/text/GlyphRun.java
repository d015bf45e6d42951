package org.reelboard.engine.picture.text;

import java.util.List;

/** Glyphs of one typeface in one size. */
record GlyphRun(Face face, double size, List<Glyph> glyphs) {
  GlyphRun {
    glyphs = List.copyOf(glyphs);
  }
}
