package org.reelboard.engine.media;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Demuxer;
import org.reelboard.engine.media.ffmpeg.Picture;

/**
 * Gives the picture of a clip at any time. Times count from its first picture. Asking for later and
 * later times decodes straight on; a jump begins again at the key picture before. Not for use by
 * two threads at once.
 */
public final class ClipReader implements AutoCloseable {
  private static final Time LONG_WAY = Time.ofSeconds(10);
  private static final Time FIRST_STEP_BACK = Time.ofSeconds(1);
  private static final int MOST_STEPS_BACK = 12;

  private final Path file;
  private final MediaFacts.Video facts;
  private final Size codedSize;
  private final Orientation orientation;
  private final Demuxer demuxer;
  private final PictureStream pictures;
  private final WorkingFormat working;
  private final Picture current;
  private final Picture next;
  private long currentTick;
  private long nextTick;
  private @Nullable Frame shown;

  /** What is current tells nothing of what comes next; so it is at first. */
  private boolean isLost = true;

  private ClipReader(Path file, Demuxer demuxer, AVStream stream, PictureStream pictures, Size size)
      throws MediaException, AvException {
    this.file = file;
    this.demuxer = demuxer;
    this.facts = StreamFacts.video(file, demuxer, stream);
    this.orientation = StreamFacts.orientation(stream.codecpar());
    this.codedSize = orientation.shown(size);
    this.pictures = pictures;
    this.working = new WorkingFormat();
    this.current = new Picture();
    this.next = new Picture();
  }

  /**
   * Opens a clip.
   *
   * @param size of the frames it gives; of the shape that its facts tell, or they are distorted
   * @throws MediaException if it is no clip, cannot be decoded, or holds no whole picture
   */
  public static ClipReader open(Path file, Size size) throws MediaException {
    return open(file, size, PictureStream::new);
  }

  /** The same, which keeps to one thread. */
  static ClipReader calm(Path file, Size size) throws MediaException {
    return open(file, size, PictureStream::calm);
  }

  /**
   * The same, sooner, for whoever wants a picture from somewhere in the clip: none is decoded yet,
   * so that it holds no whole one is told where one is asked for.
   */
  public static ClipReader openUnread(Path file, Size size) throws MediaException {
    return opened(file, size, PictureStream::new);
  }

  private interface Decoding {
    PictureStream of(Demuxer demuxer, AVStream stream) throws AvException;
  }

  private static ClipReader open(Path file, Size size, Decoding decoding) throws MediaException {
    ClipReader reader = opened(file, size, decoding);
    try {
      reader.find(0);
      return reader;
    } catch (AvException e) {
      reader.close();
      throw Refusal.of("not-media", file, e);
    } catch (MediaException e) {
      reader.close();
      throw e;
    }
  }

  private static ClipReader opened(Path file, Size size, Decoding decoding) throws MediaException {
    Refusal.checkReadable(file);
    try {
      Demuxer demuxer = Demuxer.open(file);
      try {
        AVStream stream = demuxer.video().orElseThrow(() -> Refusal.of("no-pictures", file));
        return new ClipReader(file, demuxer, stream, decoding.of(demuxer, stream), size);
      } catch (MediaException | AvException e) {
        demuxer.close();
        throw e;
      }
    } catch (AvException e) {
      throw Refusal.of("not-media", file, e);
    }
  }

  public MediaFacts.Video facts() {
    return facts;
  }

  /**
   * The picture that is on screen at a time: the last one that does not begin after it. Before the
   * first picture that is the first, after the last the last; where pictures are broken, the last
   * good one before.
   *
   * @return 4:2:0, unless it is not opaque; good until another time is asked for
   * @throws MediaException if the file can no longer be read
   */
  public Frame frameAt(Time time) throws MediaException {
    return frameAt(time, () -> false);
  }

  /**
   * The same, for somebody who may change his mind. What was decoded until then is kept: who asks
   * for that time again is closer to it.
   *
   * @param unwanted asked after each picture that is decoded
   * @throws CancellationException where it was unwanted before the picture was found
   */
  public Frame frameAt(Time time, BooleanSupplier unwanted) throws MediaException {
    try {
      long target = Math.max(0, pictures.nearestTick(time));
      if (isLost || target < currentTick || isFarAhead(target)) {
        find(target);
      }
      while (!next.isEmpty() && nextTick <= target) {
        if (unwanted.getAsBoolean()) {
          throw new CancellationException("the picture at " + time + " s is no longer wanted");
        }
        advance();
      }
      return shown();
    } catch (AvException e) {
      throw Refusal.of("failed", file, e);
    }
  }

  /**
   * A picture near a time, quickly: the one from which decoding would begin, which may lie seconds
   * before it; the very one where that is the next or was given last.
   *
   * @return as {@link #frameAt}
   * @throws MediaException if the file can no longer be read
   */
  public Frame frameNear(Time time) throws MediaException {
    try {
      long target = Math.max(0, pictures.nearestTick(time));
      boolean here = !isLost && currentTick <= target && (next.isEmpty() || target < nextTick);
      if (!here) {
        pictures.seekFirst(target);
        isLost = true;
        if (!pictures.next(next)) {
          return frameAt(time);
        }
        nextTick = pictures.tick();
        current.takeFrom(next);
        currentTick = nextTick;
        shown = null;
      }
      return shown();
    } catch (AvException e) {
      throw Refusal.of("failed", file, e);
    }
  }

  /** Whether there is a picture behind the current one, which is the current one then. */
  boolean goOn() {
    if (next.isEmpty()) {
      return false;
    }
    advance();
    return true;
  }

  /** When the current picture begins, in ticks since the first. */
  long tick() {
    return currentTick;
  }

  /** How long its ticks are. */
  TimeBase base() {
    return pictures.base();
  }

  /** The current picture, as {@link #frameAt} gives it. */
  Frame current() throws AvException {
    return shown();
  }

  private Frame shown() throws AvException {
    if (shown == null) {
      shown = shown(current.frame());
    }
    return shown;
  }

  private Frame shown(AVFrame picture) throws AvException {
    if (orientation == Orientation.UPRIGHT) {
      return working.ofFilm(picture, codedSize);
    }
    Frame turned = orientation.apply(working.of(picture, codedSize));
    return turned.alpha().isPresent() ? turned : ChromaSampling.halved(turned);
  }

  @Override
  public void close() {
    next.close();
    current.close();
    working.close();
    pictures.close();
    demuxer.close();
  }

  /** True if decoding on from here would take longer than beginning again at a key picture. */
  private boolean isFarAhead(long target) {
    return !next.isEmpty()
        && nextTick < target
        && (pictures.canSkip(nextTick, target)
            || target - nextTick > pictures.nearestTick(LONG_WAY));
  }

  /** The same as {@link #jump}, where there must be such a picture. */
  private void find(long target) throws AvException, MediaException {
    jump(target);
    if (current.isEmpty()) {
      isLost = true;
      throw Refusal.of("damaged", file);
    }
  }

  /**
   * Makes the picture at or before a tick the current one, or the first if there is none. A seek
   * may land after the tick, and what lies before it may be broken: then it begins earlier, twice
   * as far each time, and at last from the start.
   */
  private void jump(long target) throws AvException {
    isLost = false;
    long back = 0;
    for (int step = 1; step <= MOST_STEPS_BACK; step++) {
      long from = step == MOST_STEPS_BACK ? 0 : Math.max(0, target - back);
      if (from == target) {
        pictures.seekSparing(from);
      } else {
        pictures.seek(from);
      }
      boolean found = pictures.next(next);
      if (found && (pictures.tick() <= target || from == 0)) {
        nextTick = pictures.tick();
        advance();
        return;
      }
      if (from == 0) {
        break;
      }
      back = back == 0 ? pictures.nearestTick(FIRST_STEP_BACK) : 2 * back;
    }
    next.clear();
  }

  private void advance() {
    current.takeFrom(next);
    currentTick = nextTick;
    shown = null;
    if (pictures.next(next)) {
      nextTick = pictures.tick();
    } else {
      next.clear();
    }
  }
}
