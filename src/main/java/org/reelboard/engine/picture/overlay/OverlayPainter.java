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
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;
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
  private final LayerMemory memory = new LayerMemory();
  private final Set<String> told = new HashSet<>();
  private @Nullable Schedule<Overlay> overlays;
  private @Nullable Schedule<Cue> cues;
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
    List<Schedule.Seen<Overlay>> seen = overlays(project, layout, frame);
    List<Schedule.Seen<Cue>> said = cues(project, layout, frame);
    if ((seen.isEmpty() && said.isEmpty()) || !isReady()) {
      return;
    }
    for (Schedule.Seen<Overlay> one : seen) {
      paint(one, project, target);
    }
    // Captions lie above all overlays.
    for (Schedule.Seen<Cue> one : said) {
      paintCaption(one, project, target);
    }
    kept.keepFew(seen.size() + said.size());
  }

  private List<Schedule.Seen<Overlay>> overlays(Project project, Layout layout, long frame) {
    if (overlays == null || !overlays.isOf(project.seenOverlays(), layout)) {
      overlays = Schedule.ofOverlays(project.seenOverlays(), layout);
    }
    return overlays.at(frame);
  }

  private List<Schedule.Seen<Cue>> cues(Project project, Layout layout, long frame) {
    if (cues == null || !cues.isOf(project.seenCues(), layout)) {
      cues = Schedule.ofCues(project.seenCues(), layout);
    }
    return cues.at(frame);
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
    List<Schedule.Seen<Overlay>> seen = overlays(project, layout, frame);
    if (seen.isEmpty() || !isReady()) {
      return List.of();
    }
    PixelSpace space = new PixelSpace(project.canvas(), size);
    List<OverlayBox> boxes = new ArrayList<>();
    for (Schedule.Seen<Overlay> one : seen) {
      Placement placement = Keyframes.placement(one.what(), one.moment().since());
      box(one, project, space)
          .ifPresent(box -> boxes.add(OverlayBox.of(one.what().id(), placement, box)));
    }
    kept.keepFew(seen.size());
    return boxes;
  }

  private Optional<Rect> box(Schedule.Seen<Overlay> seen, Project project, PixelSpace space)
      throws MediaException {
    try {
      Optional<Artwork> artwork = kept(seen.what(), project, space).artwork();
      return artwork.isEmpty()
          ? Optional.empty()
          : Optional.of(artwork.get().at(seen.moment()).box());
    } catch (MediaException e) {
      giveWay(e);
      try (Artwork card = factory.placeholder(seen.what(), space)) {
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

  private void paint(Schedule.Seen<Overlay> seen, Project project, Frame target)
      throws MediaException {
    PixelSpace space = new PixelSpace(project.canvas(), target.size());
    Overlay overlay = seen.what();
    Placement placement = Keyframes.placement(overlay, seen.moment().since());
    if (placement.opacity() == 0) {
      return;
    }
    try {
      Blend blend = Blends.byId(overlay.blend()).orElse(Blends.NORMAL);
      lay(kept(overlay, project, space), seen.moment(), new Lying(placement, blend, space), target);
    } catch (MediaException e) {
      giveWay(
          new MediaException(
              Texts.of("engine.overlay.unreadable", OverlayNames.of(overlay), e.sentence()), e));
      Lying lying = new Lying(placement, Blends.NORMAL, space);
      try (Artwork card = factory.placeholder(overlay, space);
          Layer layer = drawn(card.at(seen.moment()), lying)) {
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

  /** What an overlay's artwork is made of. */
  private record OverlayKey(
      OverlayId id, OverlayContent content, Motions motions, PixelSpace space, Object basis) {}

  private KeptOverlays.Kept kept(Overlay overlay, Project project, PixelSpace space)
      throws MediaException {
    Object basis = factory.basis(overlay, project);
    return kept.of(
        new OverlayKey(overlay.id(), overlay.content(), overlay.motions(), space, basis),
        () -> factory.artwork(overlay, project, space));
  }

  /** What a caption's artwork is made of. */
  private record CueKey(
      Cue cue, String style, String language, Fields settings, PixelSpace space, Object basis) {}

  private void paintCaption(Schedule.Seen<Cue> seen, Project project, Frame target)
      throws MediaException {
    PixelSpace space = new PixelSpace(project.canvas(), target.size());
    Cue cue = seen.what();
    Captions all = project.captions();
    Object basis = factory.captionBasis(project);
    KeptOverlays.Kept known =
        kept.of(
            new CueKey(cue, all.style(), all.language(), all.parameters(), space, basis),
            () -> Optional.of(factory.caption(cue, project, space)));
    lay(known, seen.moment(), new Lying(Placement.CENTRE, Blends.NORMAL, space), target);
  }

  /** How something lies on the picture. */
  private record Lying(Placement placement, Blend blend, PixelSpace space) {}

  private void lay(KeptOverlays.Kept known, Moment moment, Lying lying, Frame target)
      throws MediaException {
    Optional<Artwork> artwork = known.artwork();
    if (artwork.isPresent()) {
      Drawing drawing = artwork.get().at(moment);
      KeptOverlays.Look look =
          new KeptOverlays.Look(drawing.state(), lying.placement().withOpacity(1), lying.blend());
      double opacity = lying.placement().opacity() * drawing.opacity();
      if (opacity > 0) {
        known.layer(look, () -> drawn(drawing, lying)).lay(target, opacity);
      }
    }
  }

  private Layer drawn(Drawing drawing, Lying lying) {
    Placement placement = lying.placement();
    PixelSpace space = lying.space();
    Matrix33 matrix = space.matrix(placement);
    double deviation = placement.blur() * space.unit();
    Region region = Region.of(drawing.bounds(), matrix, deviation, space.frame());
    if (region.isEmpty() || easel == null) {
      return new EmptyLayer();
    }
    Pixels pixels = easel.draw(drawing, matrix, placement.blur() / placement.scale(), region);
    return lying.blend().equals(Blends.NORMAL)
        ? LayerConversion.layer(pixels, memory)
        : BlendedLayer.of(pixels, lying.blend().mode());
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
