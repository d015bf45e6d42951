package org.reelboard.document.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A journal as it was found on the disk.
 *
 * @param replay what its good lines tell; empty where it does not even begin well
 * @param goodBytes how far it is understood
 * @param wholeLinesBehind true where more follows than one torn line
 */
record JournalFile(Optional<Replay> replay, long goodBytes, boolean wholeLinesBehind) {

  /**
   * Reads a journal that exists.
   *
   * @param savedHash hash of the project that is on the disk
   */
  static JournalFile read(Path file, String savedHash) throws IOException {
    byte[] text = Files.readAllBytes(file);
    int end = lineEnd(text, 0);
    Optional<Replay> replay =
        end < 0 ? Optional.empty() : Replay.start(Arrays.copyOfRange(text, 0, end), savedHash);
    if (replay.isEmpty()) {
      return new JournalFile(Optional.empty(), 0, text.length > 0);
    }
    int good = end;
    for (end = lineEnd(text, good); end >= 0; end = lineEnd(text, good)) {
      if (!replay.get().take(Arrays.copyOfRange(text, good, end))) {
        break;
      }
      good = end;
    }
    return new JournalFile(replay, good, end >= 0);
  }

  /** The place behind the next line end; -1 where there is none. */
  private static int lineEnd(byte[] text, int from) {
    for (int index = from; index < text.length; index++) {
      if (text[index] == '\n') {
        return index + 1;
      }
    }
    return -1;
  }
}
