package org.reelboard.document.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.CaptionFileException;
import org.reelboard.document.caption.CaptionReader;
import org.reelboard.document.caption.CaptionWriter;
import org.reelboard.document.caption.ReadCaptions;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.time.Time;

/** Files of captions beside a film. */
public final class CaptionFile {
  /** Far more than the captions of any film. */
  private static final long MOST_BYTES = 32L * 1024 * 1024;

  private CaptionFile() {}

  /**
   * Reads a file of any form that {@link CaptionReader} knows.
   *
   * @param film the film's length, over which a script without times is spread
   * @throws CaptionFileException if it holds no captions
   * @throws StoreException if it cannot be read
   */
  public static ReadCaptions load(Path file, Time film)
      throws CaptionFileException, StoreException {
    String name = ProjectFile.name(file);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new StoreException(Texts.of("captions.file.too-large", name));
      }
      return CaptionReader.read(name, Files.readAllBytes(file), film);
    } catch (IOException e) {
      throw new StoreException(Texts.of("document.store.not-read", name, Failure.sentence(e)), e);
    }
  }

  /**
   * Writes captions, in UTF-8; a file of that name is replaced once the new one is whole.
   *
   * @throws StoreException if it could not be written; what was there is untouched
   */
  public static void save(Path file, CaptionWriter form, List<TimedText> captions)
      throws StoreException {
    try {
      new SafeWrite(Disk.REAL).write(file.toAbsolutePath(), form.write(captions).getBytes(UTF_8));
    } catch (IOException e) {
      throw new StoreException(
          Texts.of("captions.file.not-written", ProjectFile.name(file), Failure.sentence(e)), e);
    }
  }
}
