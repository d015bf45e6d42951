package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Sprite;
import org.reelboard.engine.picture.motion.PartLook;

/**
 * A piece that is seen, with its soft layers.
 *
 * @param soft in the coordinates of the piece
 */
record PlacedPiece(Piece piece, PartLook look, Sprite soft) {
  /** Its soft layers lie within. */
  Rect around() {
    Rect all = look.around(soft.place());
    Rect both = look.isCut() ? all.intersect(look.seen()) : all;
    return both == null ? Rect.makeXYWH(all.getLeft(), all.getTop(), 0, 0) : both;
  }

  /** Draws its soft layers. */
  void drawSoft(Canvas canvas) {
    int restore = look.enter(canvas);
    soft.draw(canvas, look.opacity());
    canvas.restoreToCount(restore);
  }
}
