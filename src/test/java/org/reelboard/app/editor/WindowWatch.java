package org.reelboard.app.editor;

import com.sun.glass.ui.Application;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * Measures everything the window's thread does without a display, one task at a time: what was
 * handed to it, each of its events, and each pulse with its styles, its layout and its part of the
 * drawing. It stands in for the queue from which that thread takes its work.
 */
final class WindowWatch extends LinkedBlockingQueue<Runnable> {
  private static final double NANOS_PER_MILLISECOND = 1e6;

  private final transient ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final transient List<Task> tasks = new ArrayList<>();

  private final long painter;

  private WindowWatch() {
    this.painter =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
            .mapToLong(Thread::threadId)
            .findAny()
            .orElseThrow();
  }

  /**
   * How long one task took.
   *
   * @param millis by the clock, with whatever else the machine did meanwhile
   * @param processor the milliseconds that the thread itself was at work
   * @param drawing the milliseconds that the drawing thread was at work meanwhile, for which the
   *     window's thread may have waited
   */
  record Task(double millis, double processor, double drawing) {
    /** The most that it takes where nothing else is at work. */
    double most() {
      return processor + drawing;
    }
  }

  /** A task in a recording of the flight recorder, for who looks for what it was busy with. */
  @Name("org.reelboard.WindowTask")
  @StackTrace(false)
  static final class Busy extends Event {
    long processorNanos;
  }

  /** Begins to watch; what waits in the queue already is measured too. */
  static WindowWatch begin() throws ReflectiveOperationException {
    Field processor = field(Application.GetApplication().getClass(), "processor");
    Object loop = processor.get(Application.GetApplication());
    Field queue = field(loop.getClass(), "runnableQueue");
    WindowWatch watch = new WindowWatch();
    BlockingQueue<?> before = (BlockingQueue<?>) queue.get(loop);
    // On the thread itself, as it looks into the new queue only after this.
    WindowThread.run(() -> {
      try {
        queue.set(loop, watch);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
      before.forEach(task -> watch.add((Runnable) task));
    });
    return watch;
  }

  private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  @Override
  public boolean add(Runnable task) {
    return super.add(() -> measure(task));
  }

  private void measure(Runnable task) {
    Busy busy = new Busy();
    busy.begin();
    long start = System.nanoTime();
    long processor = threads.getCurrentThreadCpuTime();
    long drawing = threads.getThreadCpuTime(painter);
    try {
      task.run();
    } finally {
      busy.processorNanos = threads.getCurrentThreadCpuTime() - processor;
      busy.commit();
      keep(
          new Task(
              (System.nanoTime() - start) / NANOS_PER_MILLISECOND,
              busy.processorNanos / NANOS_PER_MILLISECOND,
              (threads.getThreadCpuTime(painter) - drawing) / NANOS_PER_MILLISECOND));
    }
  }

  private synchronized void keep(Task task) {
    tasks.add(task);
  }

  /** All tasks since this was asked last. */
  synchronized List<Task> taken() {
    List<Task> taken = List.copyOf(tasks);
    tasks.clear();
    return taken;
  }
}
