package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Drawing;

/** A picture in a box. */
record PictureDrawing(Object state, Image image, Rect box) implements Drawing {
  @Override
  public Rect bounds() {
    return box;
  }

  @Override
  public void draw(Canvas canvas) {
    Pictures.draw(image, box, canvas);
  }
}
