package org.reelboard.document.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Project;

/**
 * The steps of one project, appended line by line so that undo and what was not saved outlive a
 * restart and a kill.
 *
 * <p>Every step is handed to the system at once, so that it survives the death of this process; it
 * is forced to the device when the journal is rewritten and closed, and with the first step that
 * comes a second or more after the last forcing, so that a power failure costs the steps of about a
 * second. After {@value #MOST_LINES} lines the journal is rewritten without what led nowhere.
 */
final class Journal implements AutoCloseable {
  private static final int MOST_LINES = 2000;
  private static final long FORCE_EVERY = Duration.ofSeconds(1).toNanos();
  private final Path file;
  private @Nullable FileChannel channel;
  private int lines;
  private long forcedAt = System.nanoTime();

  Journal(Path file) {
    this.file = file;
  }

  /** Goes on behind the part of the file that was understood. */
  void resume(long goodBytes, int goodLines) throws IOException {
    FileChannel opened = FileChannel.open(file, StandardOpenOption.WRITE);
    channel = opened;
    opened.truncate(goodBytes);
    opened.position(goodBytes);
    lines = goodLines;
  }

  /**
   * Notes how one history became the next.
   *
   * @param saved the project that is on the disk
   */
  void append(History before, History after, Project saved) throws IOException {
    List<JournalLine> added = JournalLines.between(before, after).orElse(List.of());
    FileChannel open = channel;
    if (open == null || added.isEmpty() || lines + added.size() > MOST_LINES) {
      rewrite(after, saved);
      return;
    }
    try {
      write(open, added);
      lines += added.size();
      if (System.nanoTime() - forcedAt >= FORCE_EVERY) {
        force(open);
      }
    } catch (IOException e) {
      // What is half written is left behind: the next step rewrites the whole journal.
      close();
      throw e;
    }
  }

  /** Puts a journal of just this history in the place of the file. */
  void rewrite(History history, Project saved) throws IOException {
    close();
    List<JournalLine> whole = JournalLines.whole(history, saved);
    byte[] text = text(whole);
    Files.createDirectories(file.toAbsolutePath().getParent());
    new SafeWrite(Disk.REAL).write(file, text);
    resume(text.length, whole.size());
    forcedAt = System.nanoTime();
  }

  /** Moves a journal out of the way that does not belong to the project any more. */
  Path setAside() throws IOException {
    close();
    Path aside = aside();
    if (Files.exists(file)) {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    }
    return aside;
  }

  /** Copies the journal before a part of it is cut off. */
  Path keepCopy() throws IOException {
    return Files.copy(file, aside(), StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    FileChannel open = channel;
    channel = null;
    if (open != null) {
      try (open) {
        force(open);
      }
    }
  }

  private Path aside() {
    return file.resolveSibling(file.getFileName() + ".set-aside");
  }

  private void force(FileChannel open) throws IOException {
    open.force(false);
    forcedAt = System.nanoTime();
  }

  private static void write(FileChannel open, List<JournalLine> added) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(text(added));
    while (rest.hasRemaining()) {
      open.write(rest);
    }
  }

  private static byte[] text(List<JournalLine> lines) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    lines.forEach(line -> text.writeBytes(line.text()));
    return text.toByteArray();
  }
}
