package org.reelboard.engine.picture;

import java.util.List;
import java.util.Optional;
import org.reelboard.engine.picture.catalogue.Catalogue;
import org.reelboard.engine.picture.text.Typefaces;
import org.reelboard.engine.picture.title.Plain;
import org.reelboard.engine.picture.title.TitleArtworks;
import org.reelboard.engine.picture.title.TitleStyle;

/** The styles of titles there are. */
public final class TitleStyles {
  /** What stands in for an id that this version does not know. */
  public static final TitleStyle PLAIN = new Plain();

  private static final Catalogue<TitleStyle> CATALOGUE = new Catalogue<>(List.of(PLAIN));

  private TitleStyles() {}

  public static List<TitleStyle> all() {
    return CATALOGUE.all();
  }

  public static Optional<TitleStyle> byId(String id) {
    return CATALOGUE.byId(id);
  }

  /** What makes artworks in these styles; the typefaces stay open as long as the artworks. */
  public static TitleArtworks artworks(Typefaces typefaces) {
    return new TitleArtworks(typefaces, id -> byId(id).orElse(PLAIN), TextAnimations::plan);
  }
}
