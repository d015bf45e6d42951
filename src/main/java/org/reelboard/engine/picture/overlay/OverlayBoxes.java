package org.reelboard.engine.picture.overlay;

import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.artwork.Artwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out where overlays are seen, for a window in which they are taken hold of. Not for several
 * threads at once; films with nothing to lay over never load Skia.
 */
public final class OverlayBoxes implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OverlayBoxes.class);

  /** Half the edge of what cannot be drawn, in canvas units. */
  private static final float PLACEHOLDER = 120;

  private final ArtworkFactory factory;
  private final KeptOverlays kept = new KeptOverlays();

  public OverlayBoxes(ArtworkFactory factory) {
    this.factory = factory;
  }

  /**
   * The boxes of what is seen at a frame, the lowest first.
   *
   * @param size of the frames that are shown
   */
  public List<OverlayBox> at(Project project, Layout layout, long frame, Size size) {
    List<OverlayBox> boxes = new ArrayList<>();
    if (project.overlays().isEmpty()) {
      return boxes;
    }
    PixelSpace space = new PixelSpace(project.canvas(), size);
    List<OverlaySchedule.Seen> all = new OverlaySchedule(project.overlays(), layout).at(frame);
    for (OverlaySchedule.Seen seen : all) {
      Overlay overlay = seen.overlay();
      Placement placement = Keyframes.placement(overlay, seen.moment().since());
      box(seen, space).ifPresent(rect -> boxes.add(scaled(overlay, placement, rect)));
    }
    kept.keepFew(all.size());
    return boxes;
  }

  private Optional<Rect> box(OverlaySchedule.Seen seen, PixelSpace space) {
    try {
      Optional<Artwork> artwork = kept.of(seen.overlay(), space, factory).artwork();
      return artwork.isEmpty()
          ? Optional.empty()
          : Optional.of(artwork.get().at(seen.moment()).box());
    } catch (MediaException e) {
      LOG.info("A placeholder's box stands for an overlay's.", e);
      return Optional.of(Rect.makeLTRB(-PLACEHOLDER, -PLACEHOLDER, PLACEHOLDER, PLACEHOLDER));
    }
  }

  private static OverlayBox scaled(Overlay overlay, Placement placement, Rect box) {
    double scale = placement.scale();
    return new OverlayBox(
        overlay.id(),
        placement,
        scale * box.getLeft(),
        scale * box.getTop(),
        scale * box.getRight(),
        scale * box.getBottom());
  }

  @Override
  public void close() {
    kept.close();
  }
}
