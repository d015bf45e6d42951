package org.reelboard.app.editor.play;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.FrameConversion;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.PreviewReading.Clips;
import org.reelboard.engine.picture.PreviewReading.Drawn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes frames behind the window's back: ahead of the clock while the film plays, and the one
 * under the playhead while it stands: at once where that can be, else first a sketch of it and then
 * the sharp one. Only the latest wish counts.
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
  private final FramesAhead ahead;
  private final FrameRing ring = new FrameRing(FRAMES_AHEAD, BYTES_AHEAD);
  private final AutoQuality auto = new AutoQuality();
  private final Thread thread;

  private Optional<Wish> wish = Optional.empty();
  private Optional<Picture> still = Optional.empty();
  private Quality quality = Quality.AUTO;
  private Stage stage = Stage.DONE;
  private long nextFrame;
  private long stillNanos = Long.MAX_VALUE;

  /** While a hand draws the playhead over a clip that cannot follow: tries would all be in vain. */
  private boolean isFarBehind;

  private volatile boolean closed;

  /** What is read from those that were drawn ahead; of the thread alone. */
  private Frame readAhead = Frame.opaque(1, 1, Chroma.HALF);

  /** How a standing frame becomes sharp. */
  private enum Stage {
    /** As it is shown, if it is there soon. */
    TRY,
    /** Small, and clips by what is near by. */
    SKETCH,
    /** As an export would have it. */
    SHARP,
    DONE
  }

  /**
   * One frame to compute.
   *
   * @param size to compute it at
   * @param full the size it would have if that took no time
   */
  private record Task(Wish wish, Stage stage, long frame, Size size, Size full) {
    Task sharp() {
      return new Task(wish, Stage.SHARP, frame, full, full);
    }
  }

  /**
   * @param ahead closed by this thread
   * @param dueFrame the frame that should be on screen now, while the film plays; any thread
   * @param problems told, on the thread that computes, of every frame that failed
   */
  PictureThread(
      FrameRenderer.Factory factory,
      FramesAhead ahead,
      LongSupplier dueFrame,
      Consumer<ReelboardException> problems) {
    this.factory = factory;
    this.ahead = ahead;
    this.dueFrame = dueFrame;
    this.problems = problems;
    this.thread = Thread.ofPlatform().name("preview pictures").daemon().unstarted(this::run);
    thread.setUncaughtExceptionHandler((_, e) -> LOG.error("the preview has stopped", e));
    thread.start();
  }

  /** Wants one frame, as soon as possible. */
  synchronized void still(Film film, long frame, Size size) {
    wish = Optional.of(Wish.standing(film, frame, size));
    stage = stillNanos <= AT_ONCE_NANOS && !isFarBehind ? Stage.TRY : Stage.SKETCH;
    notifyAll();
  }

  /** Wants a film's frames from one on; what was computed for another wish is discarded. */
  synchronized void play(Film film, long frame, Size size, Stretch stretch, Speed speed) {
    wish = Optional.of(Wish.playing(film, frame, size, stretch, speed));
    still = Optional.empty();
    ring.begin(speed.direction());
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

  /** For the frames that are wanted from now on. */
  synchronized void setQuality(Quality wanted) {
    quality = wanted;
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
    } finally {
      ahead.close();
    }
  }

  private void compute(Task task, Renderers renderers) {
    if (isAhead(task)) {
      deliver(task.sharp(), picture(task.frame(), readAhead), Drawn.OF_CLIPS);
    } else {
      draw(task, renderers);
    }
  }

  private boolean isAhead(Task task) {
    if (!readAhead.size().equals(task.full())) {
      readAhead = Frame.opaque(task.full().width(), task.full().height(), Chroma.HALF);
    }
    return ahead.read(task.wish().film(), task.frame(), readAhead);
  }

  private static Picture picture(long number, Frame frame) {
    Size size = frame.size();
    byte[] pixels = new byte[BYTES_PER_PIXEL * size.width() * size.height()];
    FrameConversion.toBgra(frame, pixels);
    return new Picture(number, size, pixels);
  }

  private void draw(Task task, Renderers renderers) {
    long start = System.nanoTime();
    Film film = task.wish().film();
    FrameRenderer renderer =
        task.stage() == Stage.SKETCH
            ? renderers.forSketches(film.folder())
            : renderers.forFrames(film.folder());
    try {
      renderer.want(clips(task), () -> isUnwanted(task, start));
      Frame frame = renderer.render(film, task.frame(), task.size());
      Picture picture = picture(task.frame(), frame);
      long nanos = System.nanoTime() - start;
      learn(task, renderer.drawn(), nanos);
      deliver(task, picture, renderer.drawn());
    } catch (CancellationException e) {
      LOG.trace("given up", e);
      givenUp(task);
    } catch (MediaException e) {
      problems.accept(e);
      failed(task);
    }
  }

  private static Clips clips(Task task) {
    return switch (task.stage()) {
      case TRY -> Clips.SMOOTH;
      case SKETCH -> Clips.NEARBY;
      case SHARP, DONE -> task.wish().isStanding() ? Clips.EXACT : Clips.SMOOTH;
    };
  }

  private boolean isUnwanted(Task task, long start) {
    return task.stage() == Stage.TRY ? System.nanoTime() - start > AT_ONCE_NANOS : !isCurrent(task);
  }

  private synchronized boolean isCurrent(Task task) {
    return wish.filter(task.wish()::equals).isPresent();
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
    Size shown = quality.of(wanted.size());
    if (wanted.playing().isPresent()) {
      return playing(wanted, wanted.playing().get(), shown);
    }
    return switch (stage) {
      case SKETCH ->
          Optional.of(new Task(wanted, stage, wanted.frame(), AutoQuality.sketch(shown), shown));
      case TRY, SHARP -> Optional.of(new Task(wanted, stage, wanted.frame(), shown, shown));
      case DONE -> Optional.empty();
    };
  }

  private Optional<Task> playing(Wish wanted, Wish.Going going, Size shown) {
    skipWhatIsLate(wanted, going.speed());
    boolean more = ring.hasRoom() && going.stretch().contains(nextFrame);
    Size size = quality == Quality.AUTO ? auto.size(shown) : shown;
    return more
        ? Optional.of(new Task(wanted, Stage.SHARP, nextFrame, size, shown))
        : Optional.empty();
  }

  /** A frame that could not be ready in time is not begun. */
  private void skipWhatIsLate(Wish wanted, Speed speed) {
    long due = dueFrame.getAsLong();
    if (speed.direction() * (due - nextFrame) > 0) {
      long frames = auto.framesPerRender(wanted.film().layout().rate());
      nextFrame = due + frames * speed.stride();
    }
  }

  /** What a frame took says what the next ones will take. */
  private void learn(Task task, Drawn drawn, long nanos) {
    if (task.wish().playing().isPresent()) {
      ahead.took(task.wish().film(), task.frame(), task.size(), nanos);
    }
    synchronized (this) {
      if (task.wish().playing().isPresent()) {
        if (isCurrent(task)) {
          auto.took(nanos, task.wish().film().layout().rate());
        }
      } else if (task.stage() != Stage.SKETCH && drawn == Drawn.OF_STILLS) {
        stillNanos = nanos;
      }
    }
  }

  private synchronized void deliver(Task task, Picture picture, Drawn drawn) {
    boolean current = isCurrent(task);
    if (task.wish().playing().isPresent()) {
      if (current) {
        ring.add(picture);
        nextFrame = picture.frame() + task.wish().playing().get().speed().stride();
      }
      return;
    }
    // While the hand moves, every frame is outdated when it comes, and yet the best there is.
    if (wish.filter(Wish::isStanding).isPresent()) {
      still = Optional.of(picture);
    }
    if (current) {
      isFarBehind &= task.stage() == Stage.SKETCH;
      stage = after(task.stage(), drawn);
    }
  }

  private static Stage after(Stage stage, Drawn drawn) {
    return switch (stage) {
      case SKETCH -> Stage.SHARP;
      case TRY -> drawn == Drawn.OF_STAND_INS ? Stage.SHARP : Stage.DONE;
      case SHARP, DONE -> Stage.DONE;
    };
  }

  /** Somebody wants something else by now, or it took too long to be tried. */
  private synchronized void givenUp(Task task) {
    isFarBehind |= task.stage() == Stage.TRY;
    if (isCurrent(task) && task.stage() == Stage.TRY) {
      stage = Stage.SKETCH;
    }
  }

  private synchronized void failed(Task task) {
    if (isCurrent(task)) {
      stage = Stage.DONE;
      nextFrame =
          task.frame() + task.wish().playing().map(going -> going.speed().stride()).orElse(1L);
    }
  }
}
