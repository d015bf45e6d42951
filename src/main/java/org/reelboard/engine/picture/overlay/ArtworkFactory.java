package org.reelboard.engine.picture.overlay;

import java.util.Optional;
import org.reelboard.document.project.Overlay;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.Artwork;

/** Makes what overlays show. */
public interface ArtworkFactory {
  /**
   * What an overlay shows.
   *
   * @param space of the frames that it is drawn into
   * @return empty where this version knows nothing to draw; whoever asked closes it
   * @throws MediaException if a file it is taken from cannot be read
   */
  Optional<Artwork> artwork(Overlay overlay, PixelSpace space) throws MediaException;
}
