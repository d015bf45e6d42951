package org.reelboard.app.jobs;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Has what was let go of collected now and then. Java's serial collector rather lets the heap grow
 * to its limit than look among what has grown old, and a worker would take more memory with each
 * scene.
 */
final class Sweeping {
  /** So much may lie about; collecting it takes some 50 ms. */
  private static final long ENOUGH = 64L << 20;

  private final AtomicLong left = new AtomicLong();

  /** Bytes that nobody needs any more. */
  void left(long bytes) {
    if (left.addAndGet(bytes) >= ENOUGH && left.getAndSet(0) >= ENOUGH) {
      System.gc();
    }
  }
}
