package org.reelboard.engine.picture.text;

import java.util.HashMap;
import java.util.Map;
import org.reelboard.engine.picture.artwork.Sprite;

/**
 * The pictures of layers that take long to draw: shadows, glows and the edges of emoji. What is
 * blurred has no more pixels than it has detail, and all are for one size of the frame.
 */
final class Sprites implements AutoCloseable {
  private final Map<Key, Sprite> made = new HashMap<>();
  private double scale;

  /** Which picture. */
  private record Key(LayerGroup layers, Piece piece) {}

  /** Says how many pixels a unit has: those that need another number of them are drawn anew. */
  void useFor(double newScale) {
    if (newScale != scale) {
      double before = scale;
      scale = newScale;
      made.entrySet().removeIf(one -> {
        boolean isOther = scale(one.getKey(), before) != scale(one.getKey(), newScale);
        if (isOther) {
          one.getValue().close();
        }
        return isOther;
      });
    }
  }

  /** What is soft needs no more pixels than it has detail, however large it is seen. */
  private static double scale(Key key, double wanted) {
    return Math.min(wanted, key.layers().detail());
  }

  /** The picture of layers of a piece. */
  Sprite of(LayerGroup layers, Piece piece) {
    return made.computeIfAbsent(new Key(layers, piece), this::draw);
  }

  private Sprite draw(Key key) {
    LayerGroup layers = key.layers();
    return Sprite.of(
        layers.around(key.piece().ink()),
        scale(key, scale),
        canvas -> layers.draw(canvas, key.piece(), 1));
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
