package org.reelboard.engine.picture.legibility;

/**
 * The pixels of a caption at an instant, and which of them are letters.
 *
 * @param place of its upper left corner, and its scale
 * @param width in pixels
 * @param em the size of the letters in pixels
 * @param argb the caption as it is drawn, premultiplied
 * @param letters as drawn opaque and white, without anything around them, premultiplied
 */
@SuppressWarnings("ArrayRecordComponent") // looked at once and dropped; never compared
record LetterSample(Place place, int width, double em, int[] argb, int[] letters) {
  /**
   * Where pixels lie on the picture.
   *
   * @param x of the left edge, as a fraction of the picture's width
   * @param y of the upper edge, as a fraction of the picture's height
   * @param stepX from pixel to pixel, as a fraction of the picture's width
   * @param stepY from row to row, as a fraction of the picture's height
   */
  record Place(double x, double y, double stepX, double stepY) {}

  int height() {
    return width == 0 ? 0 : argb.length / width;
  }
}
