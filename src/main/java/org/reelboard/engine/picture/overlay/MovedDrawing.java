package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.motion.PartLook;

/** A drawing on its way. */
record MovedDrawing(Drawing drawing, PartLook look) implements Drawing {
  @Override
  public Object state() {
    return List.of(drawing.state(), whole());
  }

  @Override
  public double opacity() {
    return drawing.opacity() * look.opacity();
  }

  private PartLook whole() {
    return look.withOpacity(1);
  }

  @Override
  public Rect bounds() {
    return look.around(drawing.bounds());
  }

  @Override
  public Rect box() {
    return drawing.box();
  }

  @Override
  public void draw(Canvas canvas) {
    whole().draw(canvas, drawing.bounds(), drawing::draw);
  }
}
