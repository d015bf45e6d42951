package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Canvas;
import java.util.ArrayList;
import java.util.List;

/** Layers that follow each other and can be drawn as one picture: all soft, or one that is not. */
record LayerGroup(List<LayerPaint> layers) {
  LayerGroup {
    layers = List.copyOf(layers);
  }

  /** The layers in groups, from the back to the front. */
  static List<LayerGroup> of(List<LayerPaint> layers) {
    List<LayerGroup> groups = new ArrayList<>();
    List<LayerPaint> soft = new ArrayList<>();
    for (LayerPaint layer : layers) {
      if (layer.isSoft()) {
        soft.add(layer);
      } else {
        close(soft, groups);
        groups.add(new LayerGroup(List.of(layer)));
      }
    }
    close(soft, groups);
    return List.copyOf(groups);
  }

  private static void close(List<LayerPaint> soft, List<LayerGroup> groups) {
    if (!soft.isEmpty()) {
      groups.add(new LayerGroup(soft));
      soft.clear();
    }
  }

  /** How many pixels a unit needs at most. */
  double detail() {
    return layers.stream().mapToDouble(LayerPaint::detail).max().orElse(1);
  }

  boolean isSoft() {
    return layers.getFirst().isSoft();
  }

  boolean isSlow(Piece piece) {
    return layers.stream().anyMatch(layer -> layer.isSlow(piece));
  }

  /** Draws a piece in them, so much of it: 0 to 1. */
  void draw(Canvas canvas, Piece piece, double part) {
    layers.forEach(layer -> layer.draw(canvas, piece, part));
  }
}
