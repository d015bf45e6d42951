package org.reelboard.engine.picture;

import java.util.List;
import java.util.Optional;
import org.reelboard.engine.picture.caption.BoldYellow;
import org.reelboard.engine.picture.caption.Boxed;
import org.reelboard.engine.picture.caption.Bubbled;
import org.reelboard.engine.picture.caption.BuildUp;
import org.reelboard.engine.picture.caption.CaptionArtworks;
import org.reelboard.engine.picture.caption.CaptionStyle;
import org.reelboard.engine.picture.caption.Classic;
import org.reelboard.engine.picture.caption.Gradient;
import org.reelboard.engine.picture.caption.Karaoke;
import org.reelboard.engine.picture.caption.Minimal;
import org.reelboard.engine.picture.caption.Neon;
import org.reelboard.engine.picture.caption.OneWord;
import org.reelboard.engine.picture.caption.Spotlight;
import org.reelboard.engine.picture.caption.TwoTone;
import org.reelboard.engine.picture.caption.Typed;
import org.reelboard.engine.picture.caption.WordBoxed;
import org.reelboard.engine.picture.caption.WordPop;
import org.reelboard.engine.picture.catalogue.Catalogue;
import org.reelboard.engine.picture.text.Typefaces;

/** The styles of captions there are. */
public final class CaptionStyles {
  /** What stands in for an id that this version does not know. */
  public static final CaptionStyle CLASSIC = new Classic();

  private static final Catalogue<CaptionStyle> CATALOGUE =
      new Catalogue<>(
          List.of(
              CLASSIC,
              new Karaoke(),
              new WordPop(),
              new Boxed(),
              new WordBoxed(),
              new BoldYellow(),
              new OneWord(),
              new TwoTone(),
              new BuildUp(),
              new Spotlight(),
              new Gradient(),
              new Neon(),
              new Typed(),
              new Bubbled(),
              new Minimal()));

  private CaptionStyles() {}

  public static List<CaptionStyle> all() {
    return CATALOGUE.all();
  }

  public static Optional<CaptionStyle> byId(String id) {
    return CATALOGUE.byId(id);
  }

  /** What makes artworks in these styles; the typefaces stay open as long as the artworks. */
  public static CaptionArtworks artworks(Typefaces typefaces) {
    return new CaptionArtworks(typefaces, id -> byId(id).orElse(CLASSIC));
  }
}
