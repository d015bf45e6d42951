package org.reelboard.app.editor.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reelboard.document.Texts;
import org.reelboard.document.store.StoreException;

/**
 * The keys that the user has given to commands: a file of lines such as {@code edit.undo =
 * Shortcut+Z}, which may also be written by hand.
 */
public record KeymapFile(Path file) {
  private static final String USUAL = "/org/reelboard/assets/shortcuts/reelboard.properties";

  /** What was read, and the keys in it that are none. */
  public record Read(Keymap keymap, List<String> unreadable) {
    public Read {
      unreadable = List.copyOf(unreadable);
    }
  }

  /** The keys of a window that nobody has changed. */
  public static Keymap usual() {
    try (InputStream stream =
            Objects.requireNonNull(KeymapFile.class.getResourceAsStream(USUAL), USUAL);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      Read read = parsed(reader);
      if (!read.unreadable().isEmpty()) {
        throw new IllegalStateException(
            USUAL + " names keys that do not exist: " + read.unreadable());
      }
      return read.keymap();
    } catch (IOException e) {
      throw new UncheckedIOException(USUAL, e);
    }
  }

  /** Nothing where there is no such file yet. */
  public Read read() throws StoreException {
    try {
      return parsed(new StringReader(Files.readString(file)));
    } catch (NoSuchFileException _) {
      return new Read(Keymap.NONE, List.of());
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreException(Texts.of("editor.shortcuts.notread", file.toString()), e);
    }
  }

  public Keymap write(Keymap own) throws StoreException {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file,
          own.written().entrySet().stream()
              .map(line -> line.getKey() + " = " + line.getValue() + "\n")
              .collect(Collectors.joining()));
      return own;
    } catch (IOException e) {
      throw new StoreException(Texts.of("editor.shortcuts.notwritten", file.toString()), e);
    }
  }

  private static Read parsed(Reader reader) throws IOException {
    Properties lines = new Properties();
    lines.load(reader);
    SortedMap<String, String> sorted = new TreeMap<>();
    lines.stringPropertyNames().forEach(id -> sorted.put(id, lines.getProperty(id)));
    List<String> unreadable = new ArrayList<>();
    return new Read(Keymap.parse(sorted, unreadable), unreadable);
  }
}
