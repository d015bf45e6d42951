package org.reelboard.engine.picture.overlay;

import io.github.humbleui.types.Rect;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.Placement;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SourceWatch;
import org.reelboard.engine.picture.artwork.Artwork;

/** What each kind of overlay shows. */
public final class Artworks implements ArtworkFactory {
  /** Sizes between a picture and its half for which it is read again. */
  private static final double STEPS = 2;

  private static final double USUAL_STICKER = 1 / 3.0;

  private final ProjectFolder folder;
  private final Stickers stickers;
  private final InsetPictures insets;

  /**
   * @param watch is told when stickers are read
   */
  public Artworks(ProjectFolder folder, SourceWatch watch, InsetPictures insets) {
    this.folder = folder;
    this.stickers = new Stickers(watch);
    this.insets = insets;
  }

  /**
   * @param file its stamp, if it is made of a file that is there
   * @param detail how much larger than its own size it is seen at most
   */
  private record Basis(Optional<FileStamp> file, double detail) {}

  @Override
  public Object basis(Overlay overlay) {
    return switch (overlay.content()) {
      case OverlayContent.Sticker _, OverlayContent.Inset _ ->
          new Basis(
              overlay.content().file().flatMap(asset -> FileStamp.find(folder.file(asset))),
              detail(overlay));
      case OverlayContent.Title _,
          OverlayContent.Counter _,
          OverlayContent.Shape _,
          OverlayContent.Unknown _ ->
          "drawn";
    };
  }

  @Override
  public Optional<Artwork> artwork(Overlay overlay, PixelSpace space) throws MediaException {
    double pixels = space.unit() * detail(overlay);
    return switch (overlay.content()) {
      case OverlayContent.Shape shape ->
          Shapes.byId(shape.shape()).map(kind -> new ShapeArtwork(kind, shape.parameters()));
      case OverlayContent.Sticker sticker -> {
        Path file = folder.file(sticker.asset());
        double width = space.canvas().width();
        yield Optional.of(stickers.open(file, sticker.parameters(), width, pixels));
      }
      case OverlayContent.Inset inset ->
          Optional.of(new InsetArtwork(inset, insets.open(inset), space, pixels));
      case OverlayContent.Title _, OverlayContent.Counter _, OverlayContent.Unknown _ ->
          Optional.empty();
    };
  }

  @Override
  public Artwork placeholder(Overlay overlay, PixelSpace space) {
    double width = USUAL_STICKER * space.canvas().width();
    double height = width;
    if (overlay.content() instanceof OverlayContent.Inset inset) {
      width = inset.width() * space.width();
      height = inset.height() * space.height();
    }
    return new PlaceholderArtwork(
        Rect.makeXYWH((float) -width / 2, (float) -height / 2, (float) width, (float) height));
  }

  /**
   * Steps, so that a picture is not read anew whenever it grows a little, while whoever reads it a
   * little too large need not average.
   */
  private static double detail(Overlay overlay) {
    double most =
        overlay.keyframes().isEmpty()
            ? overlay.placement().scale()
            : scales(overlay).max().orElseThrow();
    double steps = Math.ceil(STEPS * StrictMath.log(most) / StrictMath.log(2) - 1e-9);
    return StrictMath.pow(2, steps / STEPS);
  }

  private static DoubleStream scales(Overlay overlay) {
    Stream<Placement> placements = overlay.keyframes().stream().map(OverlayKeyframe::placement);
    return placements.mapToDouble(Placement::scale);
  }
}
