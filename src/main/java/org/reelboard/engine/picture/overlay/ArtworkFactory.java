package org.reelboard.engine.picture.overlay;

import java.util.Optional;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.Project;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.Artwork;

/** Makes what overlays show. */
public interface ArtworkFactory extends AutoCloseable {
  /**
   * What an artwork depends on beside the overlay's content and animations and the frame's size:
   * where it is another one, the artwork is made anew.
   */
  Object basis(Overlay overlay, Project project);

  /**
   * What an overlay shows.
   *
   * @param space of the frames that it is drawn into
   * @return empty where this version knows nothing to draw; whoever asked closes it
   * @throws MediaException if a file it is taken from cannot be read
   */
  Optional<Artwork> artwork(Overlay overlay, Project project, PixelSpace space)
      throws MediaException;

  /** What a caption depends on beside its words, its style and the frame's size. */
  Object captionBasis(Project project);

  /** What a caption shows around the middle of the picture; whoever asked closes it. */
  Artwork caption(Cue cue, Project project, PixelSpace space);

  /** What stands for an overlay that cannot be shown. */
  Artwork placeholder(Overlay overlay, PixelSpace space);

  /** To be called when all artworks are closed. */
  @Override
  void close();
}
