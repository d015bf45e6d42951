package org.reelboard.engine.picture.caption;

import java.util.List;
import java.util.function.Function;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.engine.picture.artwork.Artwork;
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
    CaptionDesign design = styles.apply(captions.style()).design(captions.parameters());
    SafeZone zone = SafeZone.of(width, height);
    CaptionText text = new CaptionText(typesetter, captions.language(), width * zone.widthAround());
    CaptionText.Broken broken = text.broken(cue, design);
    SpokenLayout words = SpokenLayout.of(text.set(broken), broken.marks(), cue.duration());
    double middle = height / 2;
    CaptionArtwork.Room room =
        new CaptionArtwork.Room(
            zone.top() * height - middle, (1 - zone.bottom()) * height - middle);
    return new CaptionArtwork(text, design, words, room);
  }

  /** What about a caption's words could not be done as it was asked for. */
  public List<TextProblem> problems(Cue cue, Captions captions) {
    CaptionDesign design = styles.apply(captions.style()).design(captions.parameters());
    return typesetter.problems(cue.text(), design.style());
  }
}
