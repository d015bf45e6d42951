package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/**
 * The marks of the ruler between two x: labelled ones at round times, far enough apart to read, and
 * plain ones between them.
 */
final class RulerMarks {
  private static final double LABEL_ROOM = 86;
  private static final double MARK_ROOM = 7;
  private static final long[] SECONDS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600};
  private static final long[] PARTS = {10, 5, 4, 2, 1};

  private RulerMarks() {}

  /**
   * @param labelled a timecode is written beside it
   */
  record Mark(long frame, boolean labelled) {}

  static List<Mark> between(TimeScale scale, FrameRate rate, double fromX, double toX) {
    double pixelsPerSecond = scale.pixelsPerFrame() * rate.approximate();
    return pixelsPerSecond >= LABEL_ROOM * 2
        ? frames(scale, rate, fromX, toX)
        : seconds(scale, rate, pixelsPerSecond, fromX, toX);
  }

  /** Close to: labels lie on fractions of a second that are whole frames. */
  private static List<Mark> frames(TimeScale scale, FrameRate rate, double fromX, double toX) {
    long perSecond = Math.max(1, Math.round(rate.approximate()));
    long step =
        LongStream.rangeClosed(1, perSecond)
            .filter(frames -> perSecond % frames == 0)
            .filter(frames -> frames * scale.pixelsPerFrame() >= LABEL_ROOM)
            .findFirst()
            .orElse(perSecond);
    List<Mark> marks = new ArrayList<>();
    long first = Math.max(0, scale.frameAt(fromX) - step);
    long plain = scale.pixelsPerFrame() >= MARK_ROOM ? 1 : step;
    for (long frame = first; scale.x(frame) <= toX; frame++) {
      long within = frame - firstOfSecond(frame, rate);
      if (within % step == 0) {
        marks.add(new Mark(frame, true));
      } else if (within % plain == 0) {
        marks.add(new Mark(frame, false));
      }
    }
    return marks;
  }

  private static List<Mark> seconds(
      TimeScale scale, FrameRate rate, double pixelsPerSecond, double fromX, double toX) {
    long step = SECONDS[SECONDS.length - 1];
    for (int i = SECONDS.length - 1; i >= 0 && SECONDS[i] * pixelsPerSecond >= LABEL_ROOM; i--) {
      step = SECONDS[i];
    }
    long parts = 1;
    for (long candidate : PARTS) {
      boolean whole = step % candidate == 0 || step == 1;
      if (whole && step * pixelsPerSecond / candidate >= MARK_ROOM) {
        parts = candidate;
        break;
      }
    }
    List<Mark> marks = new ArrayList<>();
    double secondsLeft = scale.framesIn(fromX - scale.origin()) / rate.approximate();
    long firstStep = Math.max(0, (long) Math.floor(secondsLeft / step));
    for (long index = firstStep * parts; ; index++) {
      long frame = rate.nearestFrame(Time.ofFraction(index * step, parts));
      if (scale.x(frame) > toX) {
        return marks;
      }
      marks.add(new Mark(frame, index % parts == 0));
    }
  }

  private static long firstOfSecond(long frame, FrameRate rate) {
    long second = Math.floorDiv(rate.instant(frame).flicks(), Time.FLICKS_PER_SECOND);
    long before = rate.frameAt(Time.ofSeconds(second));
    return rate.instant(before).isBefore(Time.ofSeconds(second)) ? before + 1 : before;
  }
}
