package org.reelboard.engine.picture.sheet;

import io.github.humbleui.skija.Canvas;
import java.util.function.Supplier;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Moment;

/**
 * An artwork at an instant.
 *
 * @param artwork makes it; it is closed when it is drawn
 * @param x of its middle, in canvas units
 * @param y likewise
 */
public record ArtworkTile(
    String label, Supplier<Artwork> artwork, Moment moment, double x, double y)
    implements SheetTile {
  @Override
  public void draw(Canvas canvas) throws MediaException {
    try (Artwork drawn = artwork.get()) {
      canvas.save();
      canvas.translate((float) x, (float) y);
      drawn.at(moment).drawSeen(canvas);
      canvas.restore();
    }
  }
}
