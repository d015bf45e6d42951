package org.reelboard.app.editor.background;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.reelboard.document.ReelboardException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work off the JavaFX thread and hands the outcome back on it. Platform threads, because most
 * of the work ends in native code, which would hold a virtual thread's carrier anyway.
 */
public final class BackgroundTasks implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundTasks.class);
  private static final int SECONDS_TO_FINISH = 5;
  private static final double STEP = 0.01;

  private final ExecutorService workers;
  private final Executor window;

  private BackgroundTasks(ExecutorService workers, Executor window) {
    this.workers = workers;
    this.window = window;
  }

  /**
   * Several tasks at a time, in no order.
   *
   * @param window where outcomes are handed over, {@code Platform::runLater} in the window
   */
  public static BackgroundTasks parallel(int threads, Executor window) {
    return new BackgroundTasks(Executors.newFixedThreadPool(threads, named("background")), window);
  }

  /** One task after the other, in the order they came. */
  public static BackgroundTasks inOrder(String name, Executor window) {
    return new BackgroundTasks(Executors.newSingleThreadExecutor(named(name)), window);
  }

  /** One task after the other, each yielding to other work where the system lets threads do so. */
  // Nothing is right or wrong by it: it only keeps the window smooth on systems that heed it.
  @SuppressWarnings("ThreadPriorityCheck")
  public static BackgroundTasks yielding(String name, Executor window) {
    ThreadFactory threads = named(name);
    return new BackgroundTasks(
        Executors.newSingleThreadExecutor(work -> {
          Thread thread = threads.newThread(work);
          thread.setPriority(Thread.MIN_PRIORITY);
          return thread;
        }),
        window);
  }

  /** Something slow. */
  @FunctionalInterface
  public interface Work<T> {
    T get() throws ReelboardException;
  }

  /**
   * Starts work; exactly one of both consumers is told, on the window's thread, unless it is
   * cancelled, or gives itself up by a {@link CancellationException}. Once these tasks are closed
   * none is begun: the window that asked is gone.
   */
  public <T> RunningTask run(Work<T> work, Consumer<T> done, Consumer<ReelboardException> failed) {
    RunningTask task = new RunningTask();
    start(task, work, done, failed);
    return task;
  }

  /**
   * Starts work that says how far it is; the window is told of it a hundred times at most.
   *
   * @param part told how much is done, from 0 to 1, until the task is cancelled
   */
  public <T> RunningTask run(
      LongWork<T> work,
      Consumer<Double> part,
      Consumer<T> done,
      Consumer<ReelboardException> failed) {
    RunningTask task = new RunningTask();
    Steps steps = new Steps(task, part);
    start(task, () -> work.get(steps), done, failed);
    return task;
  }

  private <T> void start(
      RunningTask task, Work<T> work, Consumer<T> done, Consumer<ReelboardException> failed) {
    if (workers.isShutdown()) {
      task.cancel();
    } else {
      workers.execute(() -> perform(task, work, done, failed));
    }
  }

  private <T> void perform(
      RunningTask task, Work<T> work, Consumer<T> done, Consumer<ReelboardException> failed) {
    if (task.isCancelled()) {
      return;
    }
    try {
      T outcome = work.get();
      window.execute(() -> tell(task, done, outcome));
    } catch (CancellationException e) {
      LOG.debug("A background task was given up", e);
    } catch (ReelboardException e) {
      LOG.warn("A background task failed", e);
      window.execute(() -> tell(task, failed, e));
    }
  }

  private static <T> void tell(RunningTask task, Consumer<T> listener, T outcome) {
    if (!task.isCancelled()) {
      listener.accept(outcome);
    }
  }

  /** Tells the window of progress, and the work whether it is still wanted. */
  private final class Steps implements LongWork.Pace {
    private final RunningTask task;
    private final Consumer<Double> listener;
    private double told;

    private Steps(RunningTask task, Consumer<Double> listener) {
      this.task = task;
      this.listener = listener;
    }

    @Override
    public void done(double part) {
      if (part - told >= STEP) {
        told = part;
        window.execute(() -> tell(task, listener, part));
      }
    }

    @Override
    public boolean isOver() {
      return task.isCancelled() || isClosed();
    }
  }

  /** True once nothing is begun any more, for long work to look at now and then. */
  public boolean isClosed() {
    return workers.isShutdown();
  }

  /** Lets what has begun and what waits in line finish, for a few seconds at most. */
  @Override
  public void close() {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    return runnable -> {
      Thread thread = new Thread(runnable, name + "-" + count.incrementAndGet());
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler(
          (_, error) -> LOG.error("A background task broke: a defect in Reelboard", error));
      return thread;
    };
  }
}
