package org.reelboard.engine.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Motion;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.motion.TextAnimation;
import org.reelboard.engine.picture.sheet.ArtworkTile;
import org.reelboard.engine.picture.sheet.ContactSheet;
import org.reelboard.engine.picture.sheet.SheetTile;
import org.reelboard.engine.picture.text.Typefaces;
import org.reelboard.engine.picture.title.TitleArtworks;
import org.reelboard.engine.picture.title.TitleStyle;

/** Contact sheets of the titles' catalogues. */
public final class TitleSheets {
  private static final Time WHOLE = Time.ofSeconds(4);
  private static final Moment LATE = new Moment(Time.seconds("2.9"), WHOLE);
  private static final Time ROUND = Time.ofSeconds(1);

  private TitleSheets() {}

  /**
   * Every style of titles with its own sample, as a PNG file's bytes.
   *
   * @throws MediaException if it cannot be drawn
   */
  public static byte[] titles(Typefaces typefaces) throws MediaException {
    TitleArtworks artworks = TitleStyles.artworks(typefaces);
    List<SheetTile> tiles = new ArrayList<>();
    for (TitleStyle style : TitleStyles.all()) {
      OverlayContent.Title title =
          new OverlayContent.Title(style.sample(), style.id(), Fields.NONE);
      tiles.add(
          new ArtworkTile(
              style.id(), () -> artworks.of(title, Motions.NONE, Canvas.VERTICAL), LATE, 540, 350));
    }
    return new ContactSheet(4, 1080, 700, 0.4).png(tiles, typefaces);
  }

  /**
   * Every animation: four instants of its way in and one of a round of its staying, as a PNG file's
   * bytes.
   *
   * @throws MediaException if it cannot be drawn
   */
  public static byte[] animations(Typefaces typefaces) throws MediaException {
    TitleArtworks artworks = TitleStyles.artworks(typefaces);
    OverlayContent.Title title =
        new OverlayContent.Title("Golden hour\nby the sea", "plain", Fields.NONE);
    List<SheetTile> tiles = new ArrayList<>();
    for (TextAnimation animation : TextAnimations.all()) {
      Optional<Motion> motion = Optional.of(new Motion(animation.id(), ROUND));
      for (String at : List.of("0.15", "0.35", "0.6", "0.9")) {
        Moment moment = new Moment(Time.seconds(at), WHOLE);
        tiles.add(
            tile(artworks, title, animation.id() + " " + at, Motions.NONE.withIn(motion), moment));
      }
      Moment staying = new Moment(Time.seconds("1.3"), WHOLE);
      tiles.add(
          tile(artworks, title, animation.id() + " on", Motions.NONE.withOn(motion), staying));
    }
    return new ContactSheet(10, 760, 420, 0.24).png(tiles, typefaces);
  }

  private static SheetTile tile(
      TitleArtworks artworks,
      OverlayContent.Title title,
      String label,
      Motions motions,
      Moment moment) {
    return new ArtworkTile(
        label, () -> artworks.of(title, motions, Canvas.VERTICAL), moment, 380, 210);
  }
}
