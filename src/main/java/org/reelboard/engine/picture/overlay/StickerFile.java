package org.reelboard.engine.picture.overlay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.MediaException;

/** What kind of file a sticker is, told by how it begins and never by its name. */
enum StickerFile {
  /** A picture that does not move; whatever is neither of the others is read as one. */
  STILL,
  /** A GIF or a WebP with several pictures, or a GIF with one. */
  MOVING,
  /** A Lottie animation. */
  LOTTIE;

  private static final int BEGINNING = 64;

  /** Where an extended WebP says whether it moves: the second bit (RFC 9649, section 2.7). */
  private static final int WEBP_FLAGS = 20;

  private static final int WEBP_MOVES = 2;

  static StickerFile of(Path file) throws MediaException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(BEGINNING);
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      if (text.startsWith("GIF8")) {
        return MOVING;
      }
      if (text.startsWith("RIFF") && text.startsWith("WEBPVP8X", 8) && bytes.length > WEBP_FLAGS) {
        return (bytes[WEBP_FLAGS] & WEBP_MOVES) == 0 ? STILL : MOVING;
      }
      return text.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("{") ? LOTTIE : STILL;
    } catch (IOException e) {
      throw new MediaException(Texts.of("engine.read.failed", file.toString()), e);
    }
  }

  /**
   * The whole file.
   *
   * @param most bytes that it may have
   */
  static byte[] bytes(Path file, long most) throws MediaException {
    try {
      long size = Files.size(file);
      if (size > most) {
        throw new MediaException(
            Texts.of(
                "engine.overlay.too-many-bytes",
                file.toString(),
                String.valueOf(Math.ceilDiv(size, 1_000_000)),
                String.valueOf(most / 1_000_000)));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new MediaException(Texts.of("engine.read.failed", file.toString()), e);
    }
  }
}
