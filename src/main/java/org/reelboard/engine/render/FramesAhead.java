package org.reelboard.engine.render;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;

/**
 * Draws a film's frames ahead of the one who takes them: frame n on thread n mod k, each thread
 * with its own source. Frames come in order, and never more than two for each thread are held.
 */
final class FramesAhead implements AutoCloseable {
  private static final int HELD_PER_THREAD = 2;

  private final List<FrameSource> sources;
  private final List<ExecutorService> threads;
  private final long total;
  private final Deque<Future<Frame>> ring = new ArrayDeque<>();
  private long asked;

  /**
   * Begins to draw.
   *
   * @param sources one for each thread; closed by whoever opened them, after this
   */
  FramesAhead(List<FrameSource> sources, long total) {
    this.sources = sources;
    this.total = total;
    this.threads =
        sources.stream().map(_ -> Executors.newSingleThreadExecutor(FramesAhead::thread)).toList();
    for (int count = 0; count < HELD_PER_THREAD * sources.size(); count++) {
      askForNext();
    }
  }

  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().name("export-frames").daemon().unstarted(work);
  }

  /**
   * The next frame; empty where it is not drawn within the given time, to be asked for again.
   *
   * @throws MediaException why it could not be drawn
   */
  Optional<Frame> next(Duration patience) throws MediaException, InterruptedException {
    Future<Frame> first = ring.element();
    try {
      Frame frame = first.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      ring.remove();
      askForNext();
      return Optional.of(frame);
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  private void askForNext() {
    if (asked < total) {
      long number = asked++;
      int turn = (int) (number % sources.size());
      FrameSource source = sources.get(turn);
      ring.add(threads.get(turn).submit(() -> source.frame(number)));
    }
  }

  /** What a drawing thread threw: a problem to tell, or a fault that passes through. */
  private static MediaException cause(ExecutionException wrapper) {
    return switch (wrapper.getCause()) {
      case MediaException problem -> problem;
      case RuntimeException fault -> throw fault;
      case Error fault -> throw fault;
      case null, default -> throw new IllegalStateException(wrapper);
    };
  }

  /** Stops, and waits for the frames that are being drawn. */
  @Override
  public void close() {
    threads.forEach(ExecutorService::shutdownNow);
    threads.forEach(ExecutorService::close);
  }
}
