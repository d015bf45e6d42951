package org.reelboard.engine.picture.overlay;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;

/**
 * Lays over the composed scenes what is seen above them at an instant. What does not change from
 * one frame to the next is drawn once. Not for several threads at once; films with nothing to lay
 * over never load Skia.
 */
public final class OverlayPainter implements AutoCloseable {
  private final ArtworkFactory factory;
  private final KeptOverlays kept = new KeptOverlays();
  private @Nullable OverlaySchedule schedule;
  private @Nullable Easel easel;

  public OverlayPainter(ArtworkFactory factory) {
    this.factory = factory;
  }

  /**
   * Lays what is seen at a frame over its picture.
   *
   * @param target 4:2:0, with the scenes already composed
   * @throws MediaException if an overlay cannot be drawn
   */
  public void paint(Project project, Layout layout, long frame, Frame target)
      throws MediaException {
    if (project.overlays().isEmpty()) {
      return;
    }
    if (schedule == null || !schedule.isOf(project.overlays(), layout)) {
      schedule = new OverlaySchedule(project.overlays(), layout);
    }
    List<OverlaySchedule.Seen> seen = schedule.at(frame);
    PixelSpace space = new PixelSpace(project.canvas(), target.size());
    for (OverlaySchedule.Seen one : seen) {
      paint(one, space, target);
    }
    // Captions will lie above all overlays: they are painted here.
    kept.keepFew(seen.size());
  }

  private void paint(OverlaySchedule.Seen seen, PixelSpace space, Frame target)
      throws MediaException {
    Overlay overlay = seen.overlay();
    Placement placement = Keyframes.placement(overlay, seen.moment().since());
    if (placement.opacity() == 0) {
      return;
    }
    KeptOverlays.Kept known = kept.of(overlay, space, factory);
    Optional<Artwork> artwork = known.artwork();
    if (artwork.isEmpty()) {
      return;
    }
    Drawing drawing = artwork.get().at(seen.moment());
    KeptOverlays.Look look =
        new KeptOverlays.Look(drawing.state(), placement.withOpacity(1), overlay.blend());
    known.layer(look, () -> drawn(drawing, placement, space)).lay(target, placement.opacity());
  }

  private Layer drawn(Drawing drawing, Placement placement, PixelSpace space) {
    double deviation = placement.blur() * space.unit();
    Region region = Region.of(drawing.bounds(), space.matrix(placement), deviation, space.frame());
    if (region.isEmpty()) {
      return new EmptyLayer();
    }
    if (easel == null) {
      easel = new Easel();
    }
    return LayerConversion.layer(easel.draw(drawing, space.matrix(placement), deviation, region));
  }

  @Override
  public void close() {
    kept.close();
    if (easel != null) {
      easel.close();
    }
  }
}
