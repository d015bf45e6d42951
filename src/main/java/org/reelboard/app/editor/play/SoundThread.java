package org.reelboard.app.editor.play;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the sound on a thread of its own, and so is the clock of all that is seen. Where the film
 * cannot be heard the machine's time is the clock.
 */
final class SoundThread implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SoundThread.class);
  private static final long CLOSING_MILLIS = 3_000;

  private final SoundFeed feed;
  private final Thread thread;

  private Optional<Order> order = Optional.empty();
  private PlayClock clock = new PlayClock.Standing(0);
  private long orders;
  private boolean closed;
  private volatile float gain = 1;

  /**
   * What is to be heard.
   *
   * @param number of the start: another one begins anew at its sample
   */
  private record Order(Film film, SoundFeed.Part part, long number) {}

  /**
   * @param feed from now on this thread's, which closes it
   */
  SoundThread(SoundFeed feed) {
    this.feed = feed;
    this.thread = Thread.ofPlatform().name("preview sound").daemon().unstarted(this::run);
    thread.setUncaughtExceptionHandler((_, e) -> LOG.error("the preview's sound stopped", e));
    thread.start();
  }

  /** Plays from a sample on. */
  synchronized void play(Film film, long sample, Speed speed) {
    begin(film, new SoundFeed.Part.Endless(sample, speed));
  }

  /** Lets a short piece be heard from a sample on: the clock stands. */
  synchronized void grain(Film film, long sample) {
    begin(film, new SoundFeed.Part.Grain(sample));
  }

  private void begin(Film film, SoundFeed.Part part) {
    orders++;
    order = Optional.of(new Order(film, part, orders));
    clock = new PlayClock.Standing(part.first());
    notifyAll();
  }

  /** Goes on with a changed film. */
  synchronized void change(Film film) {
    order = order.map(now -> new Order(film, now.part(), now.number()));
    notifyAll();
  }

  /** Falls silent. */
  synchronized void pause() {
    clock = new PlayClock.Standing(clock.sample());
    order = Optional.empty();
    notifyAll();
  }

  /** The sample of the film that is heard now. */
  synchronized long sample() {
    return clock.sample();
  }

  /**
   * @param newGain linear, 0 is silent
   */
  void setGain(double newGain) {
    gain = (float) newGain;
  }

  /** Ends the thread, which closes its readers and the device; waits for it, not for ever. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      order = Optional.empty();
      notifyAll();
    }
    try {
      thread.join(CLOSING_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try (feed) {
      Optional<Order> done = Optional.empty();
      while (awaitWork(done)) {
        Optional<Order> wanted = current();
        if (wanted.isPresent()) {
          step(wanted.get(), isSameStart(done, wanted.get()));
        } else {
          feed.stop();
        }
        done = wanted;
      }
    } catch (InterruptedException e) {
      LOG.debug("interrupted", e);
    }
  }

  private static boolean isSameStart(Optional<Order> done, Order wanted) {
    return done.filter(before -> before.number() == wanted.number()).isPresent();
  }

  private void step(Order wanted, boolean goesOn) {
    boolean audible = feed.open(wanted.film(), wanted.part());
    if (!goesOn) {
      run(wanted, feed.start(wanted.part()));
    } else if (audible != feed.isSounding() && !feed.isOver()) {
      run(wanted, feed.start(wanted.part().from(sample())));
    }
    if (audible && !feed.isOver() && !feed.feed(wanted.film(), gain)) {
      run(wanted, feed.start(wanted.part().from(sample())));
    }
  }

  private synchronized Optional<Order> current() {
    return order;
  }

  private synchronized void run(Order begun, PlayClock running) {
    if (order.filter(now -> now.number() == begun.number()).isPresent()) {
      clock = running;
    }
  }

  /** Waits while there is nothing to do but to let the time pass; false at the end. */
  private synchronized boolean awaitWork(Optional<Order> done) throws InterruptedException {
    while (!closed && order.equals(done) && !feed.isSounding()) {
      wait();
    }
    return !closed;
  }
}
