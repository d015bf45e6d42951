package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.SkiaLibrary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lays over the composed scenes what is seen above them at an instant. What does not change from
 * one frame to the next is drawn once. Not for several threads at once; films with nothing to lay
 * over never load Skia.
 */
public final class OverlayPainter implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OverlayPainter.class);

  private final ArtworkFactory factory;
  private final UnreadablePolicy policy;
  private final KeptOverlays kept = new KeptOverlays();
  private final Set<String> told = new HashSet<>();
  private @Nullable OverlaySchedule schedule;
  private @Nullable Easel easel;

  /**
   * @param factory is closed with it
   */
  public OverlayPainter(ArtworkFactory factory, UnreadablePolicy policy) {
    this.factory = factory;
    this.policy = policy;
  }

  /**
   * Lays what is seen at a frame over its picture.
   *
   * @param target 4:2:0, with the scenes already composed
   * @throws MediaException if an overlay cannot be drawn and the policy is to refuse; the target
   *     may hold anything then
   */
  public void paint(Project project, Layout layout, long frame, Frame target)
      throws MediaException {
    if (project.overlays().isEmpty()) {
      return;
    }
    List<OverlaySchedule.Seen> seen = seen(project, layout, frame);
    if (seen.isEmpty() || !isReady()) {
      return;
    }
    for (OverlaySchedule.Seen one : seen) {
      paint(one, project, target);
    }
    // Captions lie above all overlays: this is where they are painted.
    kept.keepFew(seen.size());
  }

  private List<OverlaySchedule.Seen> seen(Project project, Layout layout, long frame) {
    if (schedule == null || !schedule.isOf(project.overlays(), layout)) {
      schedule = new OverlaySchedule(project.overlays(), layout);
    }
    return schedule.at(frame);
  }

  /**
   * Where overlays are seen at a frame, the lowest first; what cannot be drawn has the box of its
   * placeholder.
   *
   * @param size of the frames that are shown
   * @throws MediaException if nothing can be drawn on this machine and the policy is to refuse
   */
  public List<OverlayBox> boxes(Project project, Layout layout, long frame, Size size)
      throws MediaException {
    List<OverlaySchedule.Seen> seen =
        project.overlays().isEmpty() ? List.of() : seen(project, layout, frame);
    if (seen.isEmpty() || !isReady()) {
      return List.of();
    }
    PixelSpace space = new PixelSpace(project.canvas(), size);
    List<OverlayBox> boxes = new ArrayList<>();
    for (OverlaySchedule.Seen one : seen) {
      Placement placement = Keyframes.placement(one.overlay(), one.moment().since());
      box(one, project, space)
          .ifPresent(box -> boxes.add(OverlayBox.of(one.overlay().id(), placement, box)));
    }
    kept.keepFew(seen.size());
    return boxes;
  }

  private Optional<Rect> box(OverlaySchedule.Seen seen, Project project, PixelSpace space)
      throws MediaException {
    try {
      Optional<Artwork> artwork = kept.of(seen.overlay(), project, space, factory).artwork();
      return artwork.isEmpty()
          ? Optional.empty()
          : Optional.of(artwork.get().at(seen.moment()).box());
    } catch (MediaException e) {
      giveWay(e);
      try (Artwork card = factory.placeholder(seen.overlay(), space)) {
        return Optional.of(card.at(seen.moment()).box());
      }
    }
  }

  /** Whether anything can be drawn on this machine. */
  private boolean isReady() throws MediaException {
    if (easel != null) {
      return true;
    }
    try {
      SkiaLibrary.load();
      easel = new Easel();
      return true;
    } catch (MediaException e) {
      giveWay(e);
      return false;
    }
  }

  private void paint(OverlaySchedule.Seen seen, Project project, Frame target)
      throws MediaException {
    PixelSpace space = new PixelSpace(project.canvas(), target.size());
    Overlay overlay = seen.overlay();
    Placement placement = Keyframes.placement(overlay, seen.moment().since());
    if (placement.opacity() == 0) {
      return;
    }
    try {
      lay(kept.of(overlay, project, space, factory), seen, placement, space, target);
    } catch (MediaException e) {
      giveWay(
          new MediaException(
              Texts.of("engine.overlay.unreadable", OverlayNames.of(overlay), e.sentence()), e));
      Drawing card = factory.placeholder(overlay, space).at(seen.moment());
      try (Layer layer = drawn(card, placement, space, Blends.NORMAL)) {
        layer.lay(target, placement.opacity());
      }
    }
  }

  private void giveWay(MediaException reason) throws MediaException {
    if (policy == UnreadablePolicy.REFUSE) {
      throw reason;
    }
    // Every frame fails alike: that is one thing to tell.
    if (told.add(reason.sentence())) {
      LOG.info("A placeholder stands for an overlay.", reason);
    }
  }

  private void lay(
      KeptOverlays.Kept known,
      OverlaySchedule.Seen seen,
      Placement placement,
      PixelSpace space,
      Frame target)
      throws MediaException {
    Optional<Artwork> artwork = known.artwork();
    if (artwork.isPresent()) {
      Drawing drawing = artwork.get().at(seen.moment());
      Blend blend = Blends.byId(seen.overlay().blend()).orElse(Blends.NORMAL);
      KeptOverlays.Look look =
          new KeptOverlays.Look(drawing.state(), placement.withOpacity(1), blend);
      known
          .layer(look, () -> drawn(drawing, placement, space, blend))
          .lay(target, placement.opacity());
    }
  }

  private Layer drawn(Drawing drawing, Placement placement, PixelSpace space, Blend blend) {
    Matrix33 matrix = space.matrix(placement);
    double deviation = placement.blur() * space.unit();
    Region region = Region.of(drawing.bounds(), matrix, deviation, space.frame());
    if (region.isEmpty() || easel == null) {
      return new EmptyLayer();
    }
    Pixels pixels = easel.draw(drawing, matrix, placement.blur() / placement.scale(), region);
    return blend.equals(Blends.NORMAL)
        ? LayerConversion.layer(pixels)
        : BlendedLayer.of(pixels, blend.mode());
  }

  @Override
  public void close() {
    kept.close();
    factory.close();
    if (easel != null) {
      easel.close();
    }
  }
}
