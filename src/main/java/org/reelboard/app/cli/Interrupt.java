package org.reelboard.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C during a render: the render is told, and the virtual machine ends only when it has cleared
 * up (or after a few seconds, should it hang).
 */
final class Interrupt implements AutoCloseable {
  private static final int SECONDS_TO_CLEAR_UP = 5;

  private final AtomicBoolean wanted = new AtomicBoolean();
  private final CountDownLatch clearedUp = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupted, "interrupt");

  private Interrupt() {}

  static Interrupt watch() {
    Interrupt interrupt = new Interrupt();
    Runtime.getRuntime().addShutdownHook(interrupt.hook);
    return interrupt;
  }

  /** True once the user wants an end. */
  boolean wanted() {
    return wanted.get();
  }

  @Override
  public void close() {
    clearedUp.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The machine is shutting down already, which is what the hook is for.
      wanted.set(true);
    }
  }

  private void interrupted() {
    wanted.set(true);
    try {
      boolean cleared = clearedUp.await(SECONDS_TO_CLEAR_UP, TimeUnit.SECONDS);
      wanted.set(cleared || wanted.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
