package org.reelboard.studio.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.reelboard.document.Texts;
import org.reelboard.document.store.Failure;
import org.reelboard.document.store.SafeWrite;
import org.reelboard.document.store.StoreException;

/**
 * The user's own words, one a line, in UTF-8: may also be written by hand.
 *
 * @param path need not exist yet
 */
public record OwnWordsFile(Path path) {
  OwnWords load() throws StoreException {
    try {
      return new OwnWords(
          Files.readAllLines(path).stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .collect(Collectors.toSet()));
    } catch (NoSuchFileException _) {
      return new OwnWords(java.util.Set.of());
    } catch (CharacterCodingException e) {
      throw new StoreException(Texts.of("spelling.own.no-text", path.toString()), e);
    } catch (IOException e) {
      throw new StoreException(
          Texts.of("spelling.own.not-read", path.toString(), Failure.sentence(e)), e);
    }
  }

  /** Adds a word to what lies there now, which another window may have changed. */
  OwnWords add(String word) throws StoreException {
    OwnWords words = load().with(word);
    String lines = words.words().stream().sorted().collect(Collectors.joining("\n", "", "\n"));
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      SafeWrite.toDisk().write(path.toAbsolutePath(), lines.getBytes(UTF_8));
      return words;
    } catch (IOException e) {
      throw new StoreException(
          Texts.of("spelling.own.not-written", path.toString(), Failure.sentence(e)), e);
    }
  }
}
