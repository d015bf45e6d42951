package org.reelboard.engine.media;

/**
 * Is told what a thread does while it makes something out of sources, so that its time can be told
 * apart: between each two calls that begin and end something it does that, else its own work. For
 * the one thread that reads the sources; called for each picture, so it has to be quick.
 */
public interface SourceWatch {
  /** Does nothing. */
  SourceWatch NONE =
      new SourceWatch() {
        @Override
        public void readingBegins() {}

        @Override
        public void readingEnds() {}

        @Override
        public void waitingBegins() {}

        @Override
        public void waitingEnds() {}
      };

  /** From here on a source is read and decoded. */
  void readingBegins();

  void readingEnds();

  /** From here on it waits for what another thread makes. */
  void waitingBegins();

  void waitingEnds();
}
