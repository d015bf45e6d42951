package org.reelboard.engine.render;

/**
 * The most memory that a process has taken so far, in bytes.
 *
 * @param heap Java's heap
 * @param process all of it, heap and native, in RAM; 0 where the system does not say
 */
public record PeakMemory(long heap, long process) {
  public static final PeakMemory NONE = new PeakMemory(0, 0);

  /** The larger of each. */
  public PeakMemory or(PeakMemory other) {
    return new PeakMemory(Math.max(heap, other.heap), Math.max(process, other.process));
  }
}
