package org.reelboard.engine.picture.caption;

import org.reelboard.engine.picture.artwork.Artwork;

/**
 * A caption, and where its letters are: to measure how they stand out.
 *
 * @param seen as it is in the film
 * @param letters the letters alone, opaque white, in the same places; colour glyphs keep theirs
 * @param size of the letters in canvas units
 */
public record CaptionLetters(Artwork seen, Artwork letters, double size) implements AutoCloseable {
  @Override
  public void close() {
    seen.close();
    letters.close();
  }
}
