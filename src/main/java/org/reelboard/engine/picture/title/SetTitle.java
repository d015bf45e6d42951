package org.reelboard.engine.picture.title;

import io.github.humbleui.types.Rect;
import java.util.List;

/**
 * A title's words as they are set, for what is drawn around them. (0, 0) is the overlay's middle.
 *
 * @param box of all words
 * @param first the box of the words in the main type
 * @param lines of the words in the main type
 * @param size of the main type
 */
record SetTitle(Rect box, Rect first, List<Rect> lines, double size) {
  SetTitle {
    lines = List.copyOf(lines);
  }

  /** The box with that much around it, in sizes. */
  Rect padded(double across, double down) {
    return new Rect(
        (float) (box.getLeft() - across * size),
        (float) (box.getTop() - down * size),
        (float) (box.getRight() + across * size),
        (float) (box.getBottom() + down * size));
  }

  double middleX() {
    return (box.getLeft() + box.getRight()) / 2;
  }

  double middleY() {
    return (box.getTop() + box.getBottom()) / 2;
  }
}
