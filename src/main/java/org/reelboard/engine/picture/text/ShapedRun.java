package org.reelboard.engine.picture.text;

import java.util.List;

/**
 * A part of a line in one typeface and one direction.
 *
 * @param level of Unicode's bidirectional algorithm; odd ones run from right to left
 * @param glyphs from left to right, from 0 on
 * @param clusters for each glyph the UTF-16 unit of the text that it is the shape of
 * @param advance its width
 */
record ShapedRun(Face face, int level, List<Glyph> glyphs, List<Integer> clusters, double advance) {
  ShapedRun {
    glyphs = List.copyOf(glyphs);
    clusters = List.copyOf(clusters);
  }
}
