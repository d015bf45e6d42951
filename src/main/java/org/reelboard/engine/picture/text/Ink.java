package org.reelboard.engine.picture.text;

import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.engine.picture.artwork.Rects;

/**
 * What letters are drawn with.
 *
 * @param layers from the back to the front
 */
public record Ink(List<InkLayer> layers) {
  /** How many deviations a blur is seen: what lies beyond is below a step of 8 bits. */
  private static final double REACH = 2.5;

  public Ink {
    layers = List.copyOf(layers);
  }

  public static Ink of(InkLayer... layers) {
    return new Ink(List.of(layers));
  }

  /** What is inked around letters of that box. */
  public Rect around(Rect ink) {
    Rect all = ink;
    for (InkLayer layer : layers) {
      all = Rects.union(all, around(ink, layer));
    }
    return all;
  }

  /** What a layer inks around letters of that box. */
  static Rect around(Rect ink, InkLayer layer) {
    return switch (layer) {
      case InkLayer.Fill _ -> ink;
      case InkLayer.Stroke stroke -> ink.inflate((float) stroke.width());
      case InkLayer.Shadow shadow ->
          ink.inflate((float) (REACH * shadow.blur() + shadow.spread()))
              .offset((float) shadow.dx(), (float) shadow.dy());
      case InkLayer.Depth depth ->
          Rects.union(ink, ink.offset((float) depth.dx(), (float) depth.dy()))
              .inflate((float) depth.width());
    };
  }
}
