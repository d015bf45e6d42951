package org.reelboard.engine.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reelboard.document.Texts;

/** Why a file cannot be read: each case with its one sentence. */
final class Refusal {
  private Refusal() {}

  /** Looks at a file before FFmpeg does, to say plainly what it could only guess at. */
  static void checkReadable(Path file) throws MediaException {
    if (Files.notExists(file)) {
      throw of("missing", file);
    }
    if (Files.isDirectory(file)) {
      throw of("folder", file);
    }
    if (!Files.isRegularFile(file)) {
      throw of("not-a-file", file);
    }
    if (!Files.isReadable(file)) {
      throw of("not-permitted", file);
    }
    try {
      if (Files.size(file) == 0) {
        throw of("empty", file);
      }
    } catch (IOException e) {
      throw of("failed", file, e);
    }
  }

  /** A sentence that names the file and nothing else. */
  static MediaException of(String reason, Path file) {
    return new MediaException(Texts.of("engine.read." + reason, file.toString()));
  }

  static MediaException of(String reason, Path file, Throwable cause) {
    return new MediaException(Texts.of("engine.read." + reason, file.toString()), cause);
  }

  static MediaException tooLarge(Path file, Size size, long budget) {
    return new MediaException(
        Texts.of(
            "engine.read.too-large",
            file.toString(),
            size.toString(),
            String.valueOf(budget / 1_000_000)));
  }

  static MediaException noDecoder(Path file, String codec) {
    return new MediaException(Texts.of("engine.read.no-decoder", file.toString(), codec));
  }
}
