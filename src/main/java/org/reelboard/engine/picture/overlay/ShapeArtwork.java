package org.reelboard.engine.picture.overlay;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.overlay.shape.ShapeKind;

/** A shape of the catalogue. */
record ShapeArtwork(ShapeKind kind, Fields settings) implements Artwork {
  @Override
  public Drawing at(Moment moment) {
    return kind.sketch(settings, moment.progress());
  }

  @Override
  public void close() {
    // A sketch holds nothing outside of its drawing.
  }
}
