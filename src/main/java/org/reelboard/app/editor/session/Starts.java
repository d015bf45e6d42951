package org.reelboard.app.editor.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.reelboard.document.Texts;
import org.reelboard.document.store.StoreException;

/**
 * Counts starts after which the window did not live for a while, so that what breaks it is not
 * opened a third time.
 */
public record Starts(Path file) {
  private static final int MOST_FAILED = 2;

  /** How the window begins. */
  public enum Mode {
    /** Nobody has used the window on this machine yet. */
    FIRST,
    USUAL,
    /** Nothing of the user's is opened or read without being asked for. */
    SAFE
  }

  /** Takes down that a start has begun, and says how it should go on. */
  public Mode begin() throws StoreException {
    boolean isFirst = Files.notExists(file);
    int failed = count();
    write(String.valueOf(failed + 1));
    if (isFirst) {
      return Mode.FIRST;
    }
    return failed >= MOST_FAILED ? Mode.SAFE : Mode.USUAL;
  }

  /** Takes down that the window lives, or was closed by its user. */
  public Starts wentWell() throws StoreException {
    write("0");
    return this;
  }

  private int count() throws StoreException {
    try {
      return Integer.parseInt(Files.readString(file).strip());
    } catch (NoSuchFileException | NumberFormatException _) {
      return 0;
    } catch (IOException e) {
      throw new StoreException(Texts.of("editor.starts.notread", file.toString()), e);
    }
  }

  private void write(String count) throws StoreException {
    try {
      Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      Files.writeString(file, count);
    } catch (IOException e) {
      throw new StoreException(Texts.of("editor.starts.notwritten", file.toString()), e);
    }
  }
}
