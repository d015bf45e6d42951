package org.reelboard.app.editor.play;

import java.util.ArrayDeque;
import java.util.Optional;

/** The frames that were computed ahead, in order, within a bound of memory. Not thread-safe. */
final class FrameRing {
  private final ArrayDeque<Picture> pictures = new ArrayDeque<>();
  private final int mostFrames;
  private final long mostBytes;
  private long bytes;
  private long skipped;
  private int direction = 1;

  /**
   * @param mostFrames at most so many, however small they are
   * @param mostBytes full when as much is held
   */
  FrameRing(int mostFrames, long mostBytes) {
    this.mostFrames = mostFrames;
    this.mostBytes = mostBytes;
  }

  boolean hasRoom() {
    return pictures.size() < mostFrames && bytes < mostBytes;
  }

  void clear() {
    pictures.clear();
    bytes = 0;
  }

  /**
   * Forgets all frames; others come.
   *
   * @param newDirection 1 where their numbers rise, -1 where they fall
   */
  void begin(int newDirection) {
    clear();
    direction = newDirection;
  }

  /** Adds a frame that is shown after all that are held. */
  void add(Picture picture) {
    if (!hasRoom()) {
      throw new IllegalStateException("the ring is full");
    }
    pictures.addLast(picture);
    bytes += picture.pixels().length;
  }

  /** Takes the latest frame that is due; those before it are dropped, they come too late. */
  Optional<Picture> take(long dueFrame) {
    Optional<Picture> due = Optional.empty();
    while (!pictures.isEmpty() && direction * (pictures.getFirst().frame() - dueFrame) <= 0) {
      if (due.isPresent()) {
        skipped++;
      }
      Picture first = pictures.removeFirst();
      bytes -= first.pixels().length;
      due = Optional.of(first);
    }
    return due;
  }

  /** How many frames were dropped since the beginning. */
  long skipped() {
    return skipped;
  }
}
