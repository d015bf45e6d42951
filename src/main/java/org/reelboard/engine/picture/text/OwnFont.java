package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A font file of a project's own, read.
 *
 * @param face empty if it is none that can be used
 */
record OwnFont(Optional<Face> face) implements AutoCloseable {
  /** The largest collections for Chinese, Japanese and Korean take half of it. */
  private static final long MOST_BYTES = 256L << 20;

  /**
   * Reads the whole file: were it mapped, the program would end where somebody cuts it short while
   * it is drawn with.
   */
  static OwnFont read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return new OwnFont(Optional.empty());
      }
      try (Data data = Data.makeFromBytes(Files.readAllBytes(file))) {
        return new OwnFont(
            Optional.ofNullable(FontMgr.getDefault().makeFromData(data)).map(OwnFont::face));
      }
    } catch (IOException _) {
      // Whoever asks for it is told that it cannot be used, whatever the reason.
      return new OwnFont(Optional.empty());
    }
  }

  private static Face face(Typeface typeface) {
    boolean colour = List.of(typeface.getTableTags()).contains("COLR");
    return new Face(typeface, typeface.getFamilyName(), colour);
  }

  @Override
  public void close() {
    face.ifPresent(one -> one.typeface().close());
  }
}
