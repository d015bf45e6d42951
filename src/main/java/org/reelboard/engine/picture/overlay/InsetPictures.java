package org.reelboard.engine.picture.overlay;

import org.reelboard.document.project.OverlayContent;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.Moment;

/** Where the pictures of insets come from: they are drawn as scenes are. */
@FunctionalInterface
public interface InsetPictures {
  /** Opens the source of an inset; whoever asked closes it. */
  Opened open(OverlayContent.Inset inset);

  /** The pictures of one inset. */
  interface Opened extends AutoCloseable {
    /**
     * Draws what is seen at an instant so that it fills a frame.
     *
     * @param space of the film's frames
     * @param target 4:2:0, of the inset's shape
     * @throws MediaException if the source's file cannot be read
     */
    void paint(Moment moment, PixelSpace space, Frame target) throws MediaException;

    @Override
    void close();
  }
}
