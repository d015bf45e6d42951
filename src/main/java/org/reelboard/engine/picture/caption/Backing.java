package org.reelboard.engine.picture.caption;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;

/** What a style draws behind words: boxes, bubbles. Immutable. */
interface Backing {
  /** Nothing of it is drawn outside of this. */
  Rect bounds(SpokenLayout words);

  /**
   * Draws it.
   *
   * @param spoken the word that is spoken, -1 before the first one
   */
  void draw(Canvas canvas, SpokenLayout words, int spoken);

  /** True if it looks different from word to word. */
  default boolean followsWords() {
    return false;
  }
}
