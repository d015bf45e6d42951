package org.reelboard.engine.render.verify;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.render.FrameSource;

/** Some examiners, each on a thread of its own. Pictures that wait for one are few. */
final class Examiners implements AutoCloseable {
  private static final int WAITING = 2;

  private final BlockingQueue<FrameExaminer> idle = new LinkedBlockingQueue<>();
  private final ExecutorService threads;
  private final Semaphore room;

  /**
   * @param sources of the project's frames, one for each thread; closed by whoever opened them,
   *     after this
   * @param size of the film's pictures
   * @param frames how many the project has
   */
  Examiners(List<FrameSource> sources, Size size, FrameExaminer.Care care, long frames) {
    sources.forEach(source -> idle.add(new FrameExaminer(source, size, care, frames)));
    this.threads = Executors.newFixedThreadPool(sources.size(), Examiners::thread);
    this.room = new Semaphore(WAITING * sources.size());
  }

  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().name("verify-frames").daemon().unstarted(work);
  }

  /** Has a picture examined; waits where too many wait already. */
  Future<FrameExam> examine(long number, Planes picture) throws InterruptedException {
    room.acquire();
    return threads.submit(() -> {
      FrameExaminer examiner = idle.take();
      try {
        return examiner.examine(number, picture);
      } finally {
        idle.add(examiner);
        room.release();
      }
    });
  }

  /** What came of it. */
  static FrameExam finished(Future<FrameExam> exam) throws MediaException, InterruptedException {
    try {
      return exam.get();
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  /** What a thread threw: a problem to tell, or a fault that passes through. */
  private static MediaException cause(ExecutionException wrapper) {
    return switch (wrapper.getCause()) {
      case MediaException problem -> problem;
      case RuntimeException fault -> throw fault;
      case Error fault -> throw fault;
      case null, default -> throw new IllegalStateException(wrapper);
    };
  }

  /** Stops, and waits for the pictures that are being looked at. */
  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
  }
}
