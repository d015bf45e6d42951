package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.Image;
import io.github.humbleui.types.Rect;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;

/** A picture in the picture: a still, a clip or a colour in a box. */
final class InsetArtwork implements Artwork {
  /** The longest edge of its pictures. */
  private static final double LARGEST = 4096;

  private final OverlayContent.Inset inset;
  private final InsetPictures.Opened pictures;
  private final PixelSpace space;
  private final InsetLook look;
  private final InsetDrawing.Edges edges;
  private final Frame frame;
  private @Nullable Image image;
  private Time shown = Time.ZERO;

  /**
   * @param pixels to a canvas unit, where it is seen largest
   */
  InsetArtwork(
      OverlayContent.Inset inset,
      InsetPictures.Opened pictures,
      PixelSpace space,
      double pixels,
      InsetDrawing.Edges edges) {
    this.inset = inset;
    this.pictures = pictures;
    this.space = space;
    this.edges = edges;
    // A box of half the frame must fill half the frame, whatever the shape of that is.
    float width = (float) (inset.width() * space.width());
    float height = (float) (inset.height() * space.height());
    this.look =
        InsetLook.of(inset.parameters(), Rect.makeXYWH(-width / 2, -height / 2, width, height));
    double scale = Math.min(pixels, LARGEST / Math.max(width, height));
    this.frame = Frame.opaque(edge(width * scale), edge(height * scale), Chroma.HALF);
  }

  private static int edge(double length) {
    // What is a pixel but for rounding is a pixel.
    return Math.max(1, (int) Math.ceil(length - 1e-3));
  }

  @Override
  public Drawing at(Moment moment) throws MediaException {
    Time instant = inset.source() instanceof Source.Clip ? moment.since() : Time.ZERO;
    if (image == null || !instant.equals(shown)) {
      pictures.paint(moment, space, frame);
      dropImage();
      image = Pictures.image(frame);
      shown = instant;
    }
    return new InsetDrawing(instant, image, look, edges);
  }

  private void dropImage() {
    if (image != null) {
      image.close();
      image = null;
    }
  }

  @Override
  public void close() {
    dropImage();
    pictures.close();
  }
}
