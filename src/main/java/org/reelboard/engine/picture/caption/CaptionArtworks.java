package org.reelboard.engine.picture.caption;

import java.util.List;
import java.util.function.Function;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.TextProblem;
import org.reelboard.engine.picture.text.Typefaces;
import org.reelboard.engine.picture.text.Typesetter;

/** Makes artworks of captions. For any number of threads. */
public final class CaptionArtworks {
  private final Typesetter typesetter;
  private final Function<String, CaptionStyle> styles;

  /**
   * Makes them with those typefaces, which stay open as long as the artworks.
   *
   * @param styles finds a style, or what stands in for it
   */
  public CaptionArtworks(Typefaces typefaces, Function<String, CaptionStyle> styles) {
    this.typesetter = new Typesetter(typefaces);
    this.styles = styles;
  }

  /**
   * A caption, to be placed with its (0, 0) in the middle of the picture; the caller closes it.
   *
   * @param captions whose style, parameters and language it has
   * @param width of the picture in canvas units
   * @param height likewise
   */
  public Artwork of(Cue cue, Captions captions, double width, double height) {
    return new Setting(cue, captions, width, height).artwork(design(captions));
  }

  /** The same caption, and its letters alone; the caller closes both. */
  public CaptionLetters letters(Cue cue, Captions captions, double width, double height) {
    Setting setting = new Setting(cue, captions, width, height);
    CaptionDesign design = design(captions);
    CaptionDesign bare =
        design
            .inked(_ -> Inks.plain(Tint.WHITE))
            .on(design.backings().stream().<Backing>map(Unseen::new).toList());
    CaptionArtwork letters = setting.artwork(bare);
    return new CaptionLetters(setting.artwork(design), letters, letters.size());
  }

  /** What about a caption's words could not be done as it was asked for. */
  public List<TextProblem> problems(Cue cue, Captions captions) {
    return typesetter.problems(cue.text(), design(captions).style());
  }

  private CaptionDesign design(Captions captions) {
    return Legible.design(styles.apply(captions.style()), captions.parameters());
  }

  /** Where a caption is set. */
  private final class Setting {
    private final Cue cue;
    private final CaptionText text;
    private final CaptionArtwork.Room room;

    Setting(Cue cue, Captions captions, double width, double height) {
      this.cue = cue;
      SafeZone zone = SafeZone.of(width, height);
      this.text = new CaptionText(typesetter, captions.language(), width * zone.widthAround());
      double middle = height / 2;
      this.room =
          new CaptionArtwork.Room(
              zone.top() * height - middle, (1 - zone.bottom()) * height - middle);
    }

    CaptionArtwork artwork(CaptionDesign design) {
      CaptionText.Broken broken = text.broken(cue, design);
      SpokenLayout words = SpokenLayout.of(text.set(broken), broken.marks(), cue.duration());
      return new CaptionArtwork(text, design, words, room);
    }
  }
}
