package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.Image;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;

/** A sticker that does not move. */
record StillSticker(Image image, Rect box) implements Artwork {
  @Override
  public Drawing at(Moment moment) {
    return new PictureDrawing("still", image, box);
  }

  @Override
  public long bytes() {
    return image.getImageInfo().computeMinByteSize();
  }

  @Override
  public void close() {
    image.close();
  }
}
