package org.reelboard.engine.picture.overlay;

import io.github.humbleui.types.Rect;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SourceWatch;
import org.reelboard.engine.picture.CaptionStyles;
import org.reelboard.engine.picture.TextAnimations;
import org.reelboard.engine.picture.TitleStyles;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.engine.picture.title.TitleArtworks;

/** What each kind of overlay shows. */
public final class Artworks implements ArtworkFactory {
  /** Sizes between a picture and its half for which it is read again. */
  private static final double STEPS = 2;

  private static final double USUAL_STICKER = 1 / 3.0;

  private final ProjectFolder folder;
  private final Stickers stickers;
  private final InsetPictures insets;
  private final ProjectTypefaces typefaces;

  /**
   * @param shelf lends the typefaces
   * @param watch is told when stickers are read
   */
  public Artworks(
      ProjectFolder folder, TypefaceShelf shelf, SourceWatch watch, InsetPictures insets) {
    this.folder = folder;
    this.stickers = new Stickers(watch);
    this.insets = insets;
    this.typefaces = new ProjectTypefaces(folder, shelf);
  }

  /**
   * @param file its stamp, if it is made of a file that is there
   * @param detail how much larger than its own size it is seen at most
   * @param edges whether it stands still
   */
  private record Basis(Optional<FileStamp> file, double detail, InsetDrawing.Edges edges) {}

  @Override
  public Object basis(Overlay overlay, Project project) {
    return switch (overlay.content()) {
      case OverlayContent.Sticker _, OverlayContent.Inset _ ->
          new Basis(
              overlay.content().file().flatMap(asset -> FileStamp.find(folder.file(asset))),
              detail(overlay),
              edges(overlay));
      case OverlayContent.Title _, OverlayContent.Counter _ -> typefaces.basis(project);
      case OverlayContent.Shape _, OverlayContent.Unknown _ -> "drawn";
    };
  }

  @Override
  public Optional<Artwork> artwork(Overlay overlay, Project project, PixelSpace space)
      throws MediaException {
    double pixels = space.unit() * detail(overlay);
    Motions motions = overlay.motions();
    return switch (overlay.content()) {
      case OverlayContent.Title title ->
          Optional.of(titles(project).of(title, motions, project.canvas()));
      case OverlayContent.Counter counter ->
          Optional.of(titles(project).of(counter, motions, project.canvas()));
      case OverlayContent.Shape shape ->
          Shapes.byId(shape.shape())
              .map(kind -> moved(new ShapeArtwork(kind, shape.parameters()), motions));
      case OverlayContent.Sticker sticker -> {
        Path file = folder.file(sticker.asset());
        double width = project.canvas().width();
        Artwork artwork = stickers.open(file, sticker.parameters(), width, pixels);
        yield Optional.of(moved(artwork, motions));
      }
      case OverlayContent.Inset inset ->
          Optional.of(
              moved(
                  new InsetArtwork(inset, insets.open(inset), space, pixels, edges(overlay)),
                  motions));
      case OverlayContent.Unknown _ -> Optional.empty();
    };
  }

  @Override
  public Object captionBasis(Project project) {
    return typefaces.basis(project);
  }

  @Override
  public Artwork caption(Cue cue, Project project, PixelSpace space) {
    return CaptionStyles.artworks(typefaces.of(project))
        .of(cue, project.captions(), space.width(), space.height());
  }

  private TitleArtworks titles(Project project) {
    return TitleStyles.artworks(typefaces.of(project));
  }

  private static InsetDrawing.Edges edges(Overlay overlay) {
    return overlay.keyframes().isEmpty() && overlay.motions().equals(Motions.NONE)
        ? InsetDrawing.Edges.WHOLE_PIXELS
        : InsetDrawing.Edges.ANYWHERE;
  }

  private static Artwork moved(Artwork artwork, Motions motions) {
    return motions.equals(Motions.NONE)
        ? artwork
        : new MovedArtwork(artwork, TextAnimations.plan(motions));
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

  @Override
  public void close() {
    typefaces.close();
  }
}
