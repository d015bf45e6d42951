package org.reelboard.document.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.CaptionCharset;

/** Files of scripts: plain text in whatever encoding, Fountain among it. */
public final class ScriptFile {
  /** A film's script of 120 pages has less than a hundredth of it. */
  private static final long MOST_BYTES = 32L * 1024 * 1024;

  private ScriptFile() {}

  /**
   * The text of a file.
   *
   * @throws StoreException if it cannot be read, is far too large or holds no text
   */
  public static String load(Path file) throws StoreException {
    String name = ProjectFile.name(file);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new StoreException(Texts.of("document.script.too-large", name));
      }
      String text = CaptionCharset.decode(Files.readAllBytes(file));
      if (text.indexOf('\0') >= 0) {
        throw new StoreException(Texts.of("document.script.no-text", name));
      }
      return text;
    } catch (IOException e) {
      throw new StoreException(Texts.of("document.store.not-read", name, Failure.sentence(e)), e);
    }
  }
}
