package org.reelboard.engine.picture.legibility;

import java.util.List;
import java.util.stream.LongStream;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.project.Layout;
import org.reelboard.document.time.Time;

/** The instants at which a caption is looked at: the middles of equal parts of its time. */
final class CueInstants {
  private static final int LEAST = 3;
  private static final int MOST = 12;

  /** What passes behind a caption is seen for at least about so long. */
  private static final double SECONDS = 0.6;

  private CueInstants() {}

  /** Frames of the film, in order; none where the caption is not seen in it. */
  static List<Long> of(FilmCue cue, Layout layout) {
    long first = firstFrom(cue.start(), layout);
    long end = Math.min(firstFrom(cue.end(), layout), layout.frames());
    long frames = end - first;
    if (frames <= 0) {
      return List.of();
    }
    double seconds = cue.cue().duration().approximateSeconds();
    int parts = (int) Math.clamp(Math.ceil(seconds / SECONDS), LEAST, MOST);
    return LongStream.range(0, parts)
        .map(part -> first + (2 * part + 1) * frames / (2L * parts))
        .distinct()
        .boxed()
        .toList();
  }

  private static long firstFrom(Time time, Layout layout) {
    long frame = layout.rate().nearestFrame(time);
    return layout.rate().instant(frame).isBefore(time) ? frame + 1 : frame;
  }
}
