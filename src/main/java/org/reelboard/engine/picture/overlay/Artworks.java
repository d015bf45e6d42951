package org.reelboard.engine.picture.overlay;

import java.util.Optional;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.engine.picture.artwork.Artwork;

/** What each kind of overlay shows. */
public final class Artworks implements ArtworkFactory {
  @Override
  public Optional<Artwork> artwork(Overlay overlay, PixelSpace space) {
    return switch (overlay.content()) {
      case OverlayContent.Shape shape ->
          Shapes.byId(shape.shape()).map(kind -> new ShapeArtwork(kind, shape.parameters()));
      case OverlayContent.Title _,
          OverlayContent.Counter _,
          OverlayContent.Sticker _,
          OverlayContent.Inset _,
          OverlayContent.Unknown _ ->
          Optional.empty();
    };
  }
}
