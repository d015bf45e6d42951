package org.reelboard.engine.media;

/**
 * Is told what a thread does while it makes something out of sources, so that its time can be told
 * apart: it does that until the span is closed, and before and after its own work. For the one
 * thread that reads the sources; called for each picture, so it has to be quick.
 */
public interface SourceWatch {
  /** Does nothing. */
  SourceWatch NONE =
      new SourceWatch() {
        @Override
        public Span reading() {
          return () -> {};
        }

        @Override
        public Span waiting() {
          return () -> {};
        }
      };

  /** From here on a source is read and decoded. */
  Span reading();

  /** From here on it waits for what another thread makes. */
  Span waiting();

  /** A stretch of time. Spans do not lie in each other. */
  interface Span extends AutoCloseable {
    @Override
    void close();
  }
}
