package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;

/** Gradients as Skia has them. */
public final class Shaders {
  private Shaders() {}

  /** A gradient over a box; the caller closes it. */
  public static Shader of(Shade.Gradient gradient, Rect box) {
    double radians = Math.toRadians(gradient.degrees());
    double x = (box.getLeft() + box.getRight()) / 2;
    double y = (box.getTop() + box.getBottom()) / 2;
    // As far as the box reaches in that direction (CSS Images 3, linear gradients).
    double reach =
        (Math.abs(StrictMath.cos(radians)) * box.getWidth()
                + Math.abs(StrictMath.sin(radians)) * box.getHeight())
            / 2;
    float dx = (float) (StrictMath.cos(radians) * reach);
    float dy = (float) (StrictMath.sin(radians) * reach);
    int[] colours = gradient.tints().stream().mapToInt(tint -> tint.argb()).toArray();
    return Shader.makeLinearGradient(
        (float) x - dx, (float) y - dy, (float) x + dx, (float) y + dy, colours);
  }
}
