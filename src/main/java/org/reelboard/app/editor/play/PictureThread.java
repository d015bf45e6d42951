package org.reelboard.app.editor.play;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.FrameConversion;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes frames behind the window's back: ahead of the clock while the film plays, and the one
 * under the playhead, first small and then sharp, while it stands. Only the latest wish counts.
 */
final class PictureThread implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PictureThread.class);
  private static final int BYTES_PER_PIXEL = 4;

  /** A second ahead, to bridge the reading of a large still. */
  private static final int FRAMES_AHEAD = 30;

  /** Eight frames of the largest preview. */
  private static final long BYTES_AHEAD = 64L << 20;

  private static final long CLOSING_MILLIS = 3_000;

  /** A still frame that takes no longer than this needs no sketch before it. */
  private static final long AT_ONCE_NANOS = 20_000_000;

  private final FrameRenderer.Factory factory;
  private final LongSupplier dueFrame;
  private final Consumer<ReelboardException> problems;
  private final FrameRing ring = new FrameRing(FRAMES_AHEAD, BYTES_AHEAD);
  private final AutoQuality quality = new AutoQuality();
  private final Thread thread;

  private Optional<Wish> wish = Optional.empty();
  private Optional<Picture> still = Optional.empty();
  private Stage stage = Stage.DONE;
  private long nextFrame;
  private long sharpNanos = Long.MAX_VALUE;
  private boolean closed;

  /** What is wanted: a film playing from a frame, or a frame standing. */
  private record Wish(Film film, long frame, Size size, boolean playing) {}

  private enum Stage {
    SKETCH,
    SHARP,
    DONE
  }

  /** One frame to compute. */
  private record Task(Wish wish, Stage stage, long frame, Size size) {}

  /**
   * @param dueFrame the frame that should be on screen now, while the film plays; any thread
   * @param problems told, on the thread that computes, of every frame that failed
   */
  PictureThread(
      FrameRenderer.Factory factory, LongSupplier dueFrame, Consumer<ReelboardException> problems) {
    this.factory = factory;
    this.dueFrame = dueFrame;
    this.problems = problems;
    this.thread = Thread.ofPlatform().name("preview pictures").daemon().unstarted(this::run);
    thread.setUncaughtExceptionHandler((_, e) -> LOG.error("the preview has stopped", e));
    thread.start();
  }

  /** Wants one frame, as soon as possible. */
  synchronized void still(Film film, long frame, Size size) {
    wish = Optional.of(new Wish(film, frame, size, false));
    stage = sharpNanos <= AT_ONCE_NANOS ? Stage.SHARP : Stage.SKETCH;
    notifyAll();
  }

  /** Wants a film's frames from one on; what was computed for another wish is discarded. */
  synchronized void play(Film film, long frame, Size size) {
    wish = Optional.of(new Wish(film, frame, size, true));
    still = Optional.empty();
    ring.clear();
    nextFrame = frame;
    notifyAll();
  }

  /** Wants nothing. */
  synchronized void rest() {
    wish = Optional.empty();
    still = Optional.empty();
    stage = Stage.DONE;
    ring.clear();
  }

  /** The latest frame that is due while the film plays, if it was not taken before. */
  synchronized Optional<Picture> take(long frame) {
    Optional<Picture> due = ring.take(frame);
    notifyAll();
    return due;
  }

  /** The standing frame, if a new one has come. */
  synchronized Optional<Picture> takeStill() {
    Optional<Picture> taken = still;
    still = Optional.empty();
    return taken;
  }

  /** True where the standing frame is as sharp as it gets and was taken. */
  synchronized boolean isSettled() {
    return wish.isEmpty() || (stage == Stage.DONE && still.isEmpty());
  }

  /** How many frames came too late and were never shown. */
  synchronized long skipped() {
    return ring.skipped();
  }

  /** Ends the thread, which closes its readers; waits for it, though not for ever. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      wish = Optional.empty();
      notifyAll();
    }
    try {
      thread.join(CLOSING_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try (Renderers renderers = new Renderers(factory)) {
      for (Optional<Task> task = next(); task.isPresent(); task = next()) {
        compute(task.get(), renderers);
      }
    } catch (InterruptedException e) {
      LOG.debug("interrupted", e);
    }
  }

  private void compute(Task task, Renderers renderers) {
    long start = System.nanoTime();
    Film film = task.wish().film();
    try {
      FrameRenderer renderer = renderers.at(film.folder(), task.stage() == Stage.SKETCH);
      Frame frame = renderer.render(film, task.frame(), task.size());
      Size size = new Size(frame.width(), frame.height());
      byte[] pixels = new byte[BYTES_PER_PIXEL * size.width() * size.height()];
      FrameConversion.toBgra(frame, pixels);
      deliver(task, new Picture(task.frame(), size, pixels), System.nanoTime() - start);
    } catch (MediaException e) {
      problems.accept(e);
      failed(task);
    }
  }

  private synchronized Optional<Task> next() throws InterruptedException {
    while (!closed) {
      Optional<Task> task = wish.flatMap(this::task);
      if (task.isPresent()) {
        return task;
      }
      wait();
    }
    return Optional.empty();
  }

  private Optional<Task> task(Wish wanted) {
    if (!wanted.playing()) {
      return switch (stage) {
        case SKETCH ->
            Optional.of(new Task(wanted, stage, wanted.frame(), AutoQuality.sketch(wanted.size())));
        case SHARP -> Optional.of(new Task(wanted, stage, wanted.frame(), wanted.size()));
        case DONE -> Optional.empty();
      };
    }
    skipWhatIsLate(wanted);
    boolean more = ring.hasRoom() && nextFrame < wanted.film().frames();
    return more
        ? Optional.of(new Task(wanted, Stage.SHARP, nextFrame, quality.size(wanted.size())))
        : Optional.empty();
  }

  /** A frame that could not be ready in time is not begun. */
  private void skipWhatIsLate(Wish wanted) {
    long due = dueFrame.getAsLong();
    if (due > nextFrame) {
      nextFrame = due + quality.framesPerRender(wanted.film().layout().rate());
    }
  }

  private synchronized void deliver(Task task, Picture picture, long nanos) {
    boolean current = wish.filter(task.wish()::equals).isPresent();
    if (task.wish().playing()) {
      if (current) {
        quality.took(nanos, task.wish().film().layout().rate());
        ring.add(picture);
        nextFrame = picture.frame() + 1;
      }
      return;
    }
    if (task.stage() == Stage.SHARP) {
      sharpNanos = nanos;
    }
    // While the hand moves, every frame is outdated when it comes, and yet the best there is.
    if (wish.isPresent() && !wish.get().playing()) {
      still = Optional.of(picture);
    }
    if (current) {
      stage = task.stage() == Stage.SKETCH ? Stage.SHARP : Stage.DONE;
    }
  }

  private synchronized void failed(Task task) {
    if (wish.filter(task.wish()::equals).isPresent()) {
      stage = Stage.DONE;
      nextFrame = task.frame() + 1;
    }
  }

  /** The open renderers of one folder: one for sketches, so that its readers stay small. */
  private static final class Renderers implements AutoCloseable {
    private final FrameRenderer.Factory factory;
    private Optional<ProjectFolder> folder = Optional.empty();
    private Optional<FrameRenderer> sketches = Optional.empty();
    private Optional<FrameRenderer> sharp = Optional.empty();

    Renderers(FrameRenderer.Factory factory) {
      this.factory = factory;
    }

    FrameRenderer at(ProjectFolder wanted, boolean sketch) {
      if (!folder.equals(Optional.of(wanted))) {
        close();
        folder = Optional.of(wanted);
      }
      Optional<FrameRenderer> open = sketch ? sketches : sharp;
      FrameRenderer renderer = open.orElseGet(() -> factory.open(wanted));
      if (sketch) {
        sketches = Optional.of(renderer);
      } else {
        sharp = Optional.of(renderer);
      }
      return renderer;
    }

    @Override
    public void close() {
      sketches.ifPresent(FrameRenderer::close);
      sharp.ifPresent(FrameRenderer::close);
      sketches = Optional.empty();
      sharp = Optional.empty();
    }
  }
}
