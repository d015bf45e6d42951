package org.reelboard.engine.picture;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.caption.CaptionArtworks;
import org.reelboard.engine.picture.caption.CaptionStyle;
import org.reelboard.engine.picture.sheet.ArtworkTile;
import org.reelboard.engine.picture.sheet.ContactSheet;
import org.reelboard.engine.picture.sheet.SheetTile;
import org.reelboard.engine.picture.text.Typefaces;

/** Contact sheet of the captions' styles. */
public final class CaptionSheets {
  private static final Time WHOLE = Time.ofSeconds(3);
  private static final List<String> INSTANTS = List.of("0.4", "1.3");
  private static final Cue SAMPLE =
      new Cue(
          new CueId("c1"),
          new Anchor.ToFilm(Time.ZERO),
          WHOLE,
          "See the sun come up over the hills");

  private CaptionSheets() {}

  /**
   * Every style at two instants, as a PNG file's bytes.
   *
   * @throws MediaException if it cannot be drawn
   */
  public static byte[] styles(Typefaces typefaces) throws MediaException {
    CaptionArtworks artworks = CaptionStyles.artworks(typefaces);
    List<SheetTile> tiles = new ArrayList<>();
    for (CaptionStyle style : CaptionStyles.all()) {
      Captions captions = Captions.NONE.withStyle(style.id());
      for (String at : INSTANTS) {
        tiles.add(
            new ArtworkTile(
                style.id() + " " + at,
                () -> artworks.of(SAMPLE, captions, 1080, 1920),
                new Moment(Time.seconds(at), WHOLE),
                540,
                // Captions stand low: what is above them is cut off.
                -10));
      }
    }
    return new ContactSheet(4, 1080, 400, 0.4).png(tiles, typefaces);
  }
}
