package org.reelboard.document.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.reelboard.document.Texts;

/** Files of text for other programs, in UTF-8. */
public enum TextFile {
  /** As it is. */
  PLAIN,

  /** With a byte order mark, without which spreadsheets on Windows take it for another encoding. */
  MARKED;

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /**
   * Writes a text; a file of that name is replaced once the new one is whole.
   *
   * @throws StoreException if it could not be written; what was there is untouched
   */
  public void save(Path file, String text) throws StoreException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (this == MARKED) {
      bytes.writeBytes(MARK);
    }
    bytes.writeBytes(text.getBytes(UTF_8));
    try {
      new SafeWrite(Disk.REAL).write(file.toAbsolutePath(), bytes.toByteArray());
    } catch (IOException e) {
      throw new StoreException(
          Texts.of("captions.file.not-written", ProjectFile.name(file), Failure.sentence(e)), e);
    }
  }
}
