package org.reelboard.app.editor.thumbnails;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.ClipReader;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;

/**
 * Reads pictures of clips. Views ask for many of one clip in a row: so what has read one stays open
 * for a while, for at most a few clips, and is then closed. For any threads.
 */
final class ClipReaders {
  private static final int MOST = 3;

  private final Duration idle;
  private final List<Open> waiting = new ArrayList<>();

  /** A reader that nobody uses, since a time of the system's clock. */
  private record Open(FileStamp clip, Size size, ClipReader reader, long since) {}

  /**
   * @param idle how long an open clip waits for another wish
   */
  ClipReaders(Duration idle) {
    this.idle = idle;
  }

  /** Opens a clip where none is open. */
  @FunctionalInterface
  interface Opening {
    ClipReader open() throws MediaException;
  }

  /**
   * The picture of a clip at a time.
   *
   * @param atMost which of its sizes is wanted
   * @param opening where it is not open in that size
   */
  Frame frame(Path file, Size atMost, Time at, Opening opening) throws MediaException {
    FileStamp clip = FileStamp.of(file);
    Optional<ClipReader> kept = take(clip, atMost);
    ClipReader reader = kept.isPresent() ? kept.get() : opening.open();
    boolean isGood = false;
    try {
      Frame frame = reader.frameAt(at);
      isGood = true;
      return frame;
    } finally {
      if (isGood) {
        giveBack(new Open(clip, atMost, reader, System.nanoTime()));
      } else {
        reader.close();
      }
    }
  }

  /** Whether a clip is open in that size. */
  synchronized boolean has(Path file, Size atMost) {
    FileStamp clip = FileStamp.of(file);
    return waiting.stream().anyMatch(one -> one.clip().equals(clip) && one.size().equals(atMost));
  }

  /** How many are open and wait. */
  synchronized int open() {
    return waiting.size();
  }

  private synchronized Optional<ClipReader> take(FileStamp clip, Size size) {
    for (Iterator<Open> all = waiting.iterator(); all.hasNext(); ) {
      Open one = all.next();
      if (one.clip().equals(clip) && one.size().equals(size)) {
        all.remove();
        return Optional.of(one.reader());
      }
    }
    return Optional.empty();
  }

  private synchronized void giveBack(Open open) {
    waiting.add(open);
    if (waiting.size() > MOST) {
      waiting.removeFirst().reader().close();
    }
    CompletableFuture.delayedExecutor(idle.toMillis(), TimeUnit.MILLISECONDS)
        .execute(this::closeIdle);
  }

  private synchronized void closeIdle() {
    long now = System.nanoTime();
    waiting.removeIf(one -> {
      boolean isIdle = now - one.since() >= idle.toNanos();
      if (isIdle) {
        one.reader().close();
      }
      return isIdle;
    });
  }
}
