package org.reelboard.engine.picture.artwork;

import io.github.humbleui.skija.impl.Library;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.MediaException;

/** The native library that overlays are drawn with. */
public final class SkiaLibrary {
  private SkiaLibrary() {}

  /**
   * Loads it, if it is not loaded: to be called before anything of Skia's is used.
   *
   * @throws MediaException that says what this machine lacks
   */
  public static void load() throws MediaException {
    try {
      Library.staticLoad();
    } catch (UnsatisfiedLinkError e) {
      throw new MediaException(Texts.of("engine.skia.not-loaded"), e);
    }
  }

  /** Its version, without loading it. */
  public static String version() {
    return String.valueOf(Library.class.getPackage().getImplementationVersion());
  }
}
