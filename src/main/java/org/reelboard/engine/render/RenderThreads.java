package org.reelboard.engine.render;

/**
 * How many threads an export uses.
 *
 * @param drawing frames ahead of the encoder, 1 or more
 * @param encoding inside the encoder, 1 or more
 */
public record RenderThreads(int drawing, int encoding) {
  private static final int MOST_DRAWING = 4;
  private static final int MOST_ENCODING = 16;

  public RenderThreads {
    if (drawing < 1 || encoding < 1) {
      throw new IllegalArgumentException("threads: " + drawing + " and " + encoding);
    }
  }

  /** As this machine's processors allow. */
  public static RenderThreads ofThisMachine() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new RenderThreads(
        Math.clamp(processors / 2, 1, MOST_DRAWING), Math.clamp(processors, 1, MOST_ENCODING));
  }
}
