package org.reelboard.engine.picture;

import org.reelboard.engine.picture.text.TypefaceShelf;

/**
 * What compositors on any threads share, for it is dear to make.
 *
 * @param stills the pictures they have read
 * @param typefaces those they set words in
 */
public record Stock(StillCache stills, TypefaceShelf typefaces) implements AutoCloseable {
  /** Of these stills, with typefaces of its own. */
  public static Stock of(StillCache stills) {
    return new Stock(stills, new TypefaceShelf());
  }

  /** Of a quarter of the memory that the program may take, with typefaces of its own. */
  public static Stock ofUsualSize() {
    return of(StillCache.ofUsualSize());
  }

  /** Closes the typefaces as soon as no compositor uses them. */
  @Override
  public void close() {
    typefaces.close();
  }
}
