package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.artwork.Sprite;

/** Layers that follow each other and can be drawn as one picture: all soft, all deep, or one. */
record LayerGroup(List<LayerPaint> layers) {
  LayerGroup {
    layers = List.copyOf(layers);
  }

  /** The layers in groups, from the back to the front. */
  static List<LayerGroup> of(List<LayerPaint> layers) {
    List<LayerGroup> groups = new ArrayList<>();
    List<LayerPaint> alike = new ArrayList<>();
    for (LayerPaint layer : layers) {
      if (!alike.isEmpty() && !layer.goesWith(alike.getLast())) {
        groups.add(new LayerGroup(alike));
        alike.clear();
      }
      alike.add(layer);
    }
    if (!alike.isEmpty()) {
      groups.add(new LayerGroup(alike));
    }
    return List.copyOf(groups);
  }

  /** Each layer by itself. */
  List<LayerGroup> apart() {
    return layers.stream().map(layer -> new LayerGroup(List.of(layer))).toList();
  }

  /** What they ink of letters whose shapes lie in that box. */
  Rect around(Rect letters) {
    return layers.stream().map(layer -> layer.around(letters)).reduce(Rects::union).orElse(letters);
  }

  /** The least deviation of a blur, in canvas units. */
  double leastBlur() {
    return layers.stream().mapToDouble(LayerPaint::blur).min().orElseThrow();
  }

  /** How many pixels a unit needs at most. */
  double detail() {
    return isSoft() ? Sprite.DETAIL / leastBlur() : Double.POSITIVE_INFINITY;
  }

  boolean isSoft() {
    return layers.getFirst().isSoft();
  }

  /** True if a piece takes long to draw. */
  boolean isSlow(Piece piece) {
    return layers.size() > 1 || layers.stream().anyMatch(layer -> layer.isSlow(piece));
  }

  /**
   * A piece as it is drawn: several layers as a whole, and one so that what takes long of it can be
   * told from what does not.
   */
  List<Piece> apart(Piece piece) {
    return layers.size() > 1 ? List.of(piece) : piece.apart();
  }

  /** Draws a piece in them, so much of it: 0 to 1. */
  void draw(Canvas canvas, Piece piece, double part) {
    layers.forEach(layer -> layer.draw(canvas, piece, part));
  }

  /** Takes away what is below, where this covers it. */
  void erase(Canvas canvas, Piece piece) {
    layers.forEach(layer -> layer.erase(canvas, piece));
  }
}
