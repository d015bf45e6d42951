package org.reelboard.engine.picture.text;

import io.github.humbleui.types.Rect;
import java.util.HashMap;
import java.util.Map;
import org.reelboard.engine.picture.artwork.Sprite;
import org.reelboard.engine.picture.motion.MotionUnit;

/**
 * The pictures of layers that take long to draw: shadows, glows and the edges of emoji. What is
 * blurred has no more pixels than it has detail, and all are for one size of the frame.
 */
final class Sprites implements AutoCloseable {
  private final Map<Key, Sprite> made = new HashMap<>();
  private double scale;

  /** Which picture. */
  record Key(LayerGroup layers, MotionUnit unit, int index) {}

  /** Says how many pixels a unit has: if it is another number, all are drawn anew. */
  void useFor(double newScale) {
    if (newScale != scale) {
      close();
      scale = newScale;
    }
  }

  /**
   * The picture of layers of a piece.
   *
   * @param bounds of what is inked of the piece
   */
  Sprite of(Key key, Piece piece, Rect bounds) {
    return made.computeIfAbsent(
        key,
        one ->
            Sprite.of(
                bounds,
                Math.min(scale, one.layers().detail()),
                canvas -> one.layers().draw(canvas, piece, 1)));
  }

  long bytes() {
    return made.values().stream().mapToLong(Sprite::bytes).sum();
  }

  @Override
  public void close() {
    made.values().forEach(Sprite::close);
    made.clear();
  }
}
