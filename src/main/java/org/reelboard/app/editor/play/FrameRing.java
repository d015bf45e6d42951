package org.reelboard.app.editor.play;

import java.util.ArrayDeque;
import java.util.Optional;

/** The frames that were computed ahead, in order; holds a bounded number. Not thread-safe. */
final class FrameRing {
  private final ArrayDeque<Picture> pictures = new ArrayDeque<>();
  private final int capacity;
  private long skipped;

  FrameRing(int capacity) {
    this.capacity = capacity;
  }

  boolean hasRoom() {
    return pictures.size() < capacity;
  }

  void clear() {
    pictures.clear();
  }

  /** Adds a frame that comes after all that are held. */
  void add(Picture picture) {
    if (!hasRoom()) {
      throw new IllegalStateException("the ring is full");
    }
    pictures.addLast(picture);
  }

  /** Takes the latest frame that is due; those before it are dropped, they come too late. */
  Optional<Picture> take(long dueFrame) {
    Optional<Picture> due = Optional.empty();
    while (!pictures.isEmpty() && pictures.getFirst().frame() <= dueFrame) {
      if (due.isPresent()) {
        skipped++;
      }
      due = Optional.of(pictures.removeFirst());
    }
    return due;
  }

  /** How many frames were dropped since the beginning. */
  long skipped() {
    return skipped;
  }
}
