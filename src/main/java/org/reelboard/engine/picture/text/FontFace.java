package org.reelboard.engine.picture.text;

/**
 * One file of a family.
 *
 * @param file its name
 * @param weight 100 (thin) to 900 (black), as CSS counts
 */
record FontFace(String file, int weight, Slant slant) {}
