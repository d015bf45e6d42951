package org.reelboard.engine.picture;

import java.util.List;
import java.util.Optional;
import org.reelboard.engine.picture.catalogue.Catalogue;
import org.reelboard.engine.picture.text.Typefaces;
import org.reelboard.engine.picture.title.Arcade;
import org.reelboard.engine.picture.title.Badge;
import org.reelboard.engine.picture.title.BigNumber;
import org.reelboard.engine.picture.title.Blended;
import org.reelboard.engine.picture.title.BoldPop;
import org.reelboard.engine.picture.title.CallToAction;
import org.reelboard.engine.picture.title.Chapter;
import org.reelboard.engine.picture.title.Comic;
import org.reelboard.engine.picture.title.Countdown;
import org.reelboard.engine.picture.title.Disco;
import org.reelboard.engine.picture.title.Handwritten;
import org.reelboard.engine.picture.title.KineticWords;
import org.reelboard.engine.picture.title.Labelled;
import org.reelboard.engine.picture.title.LowerThird;
import org.reelboard.engine.picture.title.Luxury;
import org.reelboard.engine.picture.title.Marked;
import org.reelboard.engine.picture.title.Minimal;
import org.reelboard.engine.picture.title.NeonSign;
import org.reelboard.engine.picture.title.NewsBar;
import org.reelboard.engine.picture.title.Outlined;
import org.reelboard.engine.picture.title.Painted;
import org.reelboard.engine.picture.title.Plain;
import org.reelboard.engine.picture.title.Poster;
import org.reelboard.engine.picture.title.PriceTag;
import org.reelboard.engine.picture.title.Quoted;
import org.reelboard.engine.picture.title.Retro;
import org.reelboard.engine.picture.title.Script;
import org.reelboard.engine.picture.title.StickerCutout;
import org.reelboard.engine.picture.title.Technical;
import org.reelboard.engine.picture.title.TitleArtworks;
import org.reelboard.engine.picture.title.TitleStyle;
import org.reelboard.engine.picture.title.Typed;

/** The styles of titles there are. */
public final class TitleStyles {
  /** What stands in for an id that this version does not know. */
  public static final TitleStyle PLAIN = new Plain();

  private static final Catalogue<TitleStyle> CATALOGUE =
      new Catalogue<>(
          List.of(
              PLAIN,
              new BoldPop(),
              new Minimal(),
              new NewsBar(),
              new LowerThird(),
              new Typed(),
              new NeonSign(),
              new Handwritten(),
              new Quoted(),
              new PriceTag(),
              new Countdown(),
              new Chapter(),
              new KineticWords(),
              new Outlined(),
              new Blended(),
              new Comic(),
              new Luxury(),
              new Marked(),
              new Retro(),
              new Technical(),
              new StickerCutout(),
              new BigNumber(),
              new Labelled(),
              new Arcade(),
              new Poster(),
              new Disco(),
              new CallToAction(),
              new Painted(),
              new Script(),
              new Badge()));

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
