package org.reelboard.app.jobs;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.engine.picture.DrawingFlags;
import org.reelboard.engine.picture.StillCache;

/**
 * How large a worker may be on this machine.
 *
 * @param slots pieces made at once, 1 or more
 * @param bytes of memory for all of them
 */
public record WorkerSize(int slots, long bytes) {
  private static final long MEGA = 1L << 20;

  /** What the process takes that does nothing, with its libraries. */
  private static final long BASE = 500 * MEGA;

  /** What a piece of 1080x1920 takes; one of 2160x3840 takes four times that. */
  private static final long PIECE = 350 * MEGA;

  private static final long LARGEST = 4;

  /** Of a worker's memory, what Java's heap may have: frames and stills are there. */
  private static final double HEAP = 0.75;

  /**
   * What new objects of a piece get before they are swept: what lasts, and is large, lies elsewhere
   * anyway, and memory that is used for the first time costs more than sweeping.
   */
  private static final long YOUNG = 32 * MEGA;

  private static final long LEAST_YOUNG = 64 * MEGA;

  /** The heap grows in such steps: each is followed by a collection of all of it. */
  private static final long STEP = 64 * MEGA;

  /** For stills, as far as those that are needed at a time do not take more. */
  private static final long STILLS = 128 * MEGA;

  /** Each piece needs one or two stills, and its neighbours' are wanted soon. */
  private static final int STILLS_A_SLOT = 2;

  /** As processors and free memory allow. */
  public static WorkerSize ofThisMachine() {
    return of(Runtime.getRuntime().availableProcessors(), FreeMemory.bytes());
  }

  static WorkerSize of(int processors, long free) {
    long spare = Math.max(free - BASE, PIECE);
    return new WorkerSize((int) Math.clamp(spare / PIECE, 1L, processors), spare);
  }

  /** What it keeps of stills. */
  public StillCache stills() {
    return new StillCache(
        STILLS, PieceOrder.TOGETHER + STILLS_A_SLOT * slots, new Sweeping()::left);
  }

  /** The flags of the virtual machine for it. */
  public List<String> flags() {
    long pieces = Math.min(bytes, LARGEST * slots * PIECE);
    long most = (long) (HEAP * (BASE + pieces)) / MEGA;
    long young = Math.clamp(slots * YOUNG, LEAST_YOUNG, most * MEGA / 4) / MEGA;
    List<String> flags =
        new ArrayList<>(
            List.of(
                "-Xmx" + most + "m",
                "-Xmn" + young + "m",
                // The heap never shrinks below what it began with.
                "-Xms" + (young + STEP / MEGA) + "m",
                "-XX:MinHeapDeltaBytes=" + STEP,
                "-XX:+UseSerialGC"));
    flags.addAll(DrawingFlags.all());
    return flags;
  }
}
