package org.reelboard.app.editor.play;

import java.util.Optional;

/**
 * Which runs there are through a film.
 *
 * @param frames its length, above 0
 * @param looping whether a run begins again at its end
 */
record Runs(long frames, InOut inOut, boolean looping) {

  /**
   * The run that begins where the playhead stands. At the end of the film it begins at its
   * beginning; looping, outside in and out, between them.
   *
   * @return empty where there is nothing to play, backwards from the first frame
   */
  Optional<Run> wanted(long playhead, Speed speed) {
    Optional<Stretch> between = inOut.in(frames);
    if (looping && between.filter(one -> !one.contains(playhead)).isPresent()) {
      return Optional.of(from(between.get().first(), speed));
    }
    if (speed.direction() < 0) {
      return playhead > 0 ? Optional.of(from(playhead, speed)) : Optional.empty();
    }
    return Optional.of(from(playhead >= frames - 1 ? 0 : playhead, speed));
  }

  /** The run from a frame: to the out point, unless it lies before that frame. */
  Run from(long frame, Speed speed) {
    Stretch whole = new Stretch(0, frames);
    // Whoever goes past the out point wants to see what is there.
    Stretch stretch = inOut.in(frames).filter(one -> one.contains(frame)).orElse(whole);
    return new Run(frame, stretch, speed, looping ? new Run.AtEnd.Again() : new Run.AtEnd.Stand());
  }

  /** A part of the film, once; both ends are drawn into the film. */
  Optional<Run> part(long first, long end, long back) {
    long from = Math.clamp(first, 0, frames - 1);
    long to = Math.clamp(end, from, frames);
    return from < to
        ? Optional.of(
            new Run(from, new Stretch(from, to), Speed.NORMAL, new Run.AtEnd.BackTo(back)))
        : Optional.empty();
  }

  /** A run that has begun, as it goes on from a frame in this film. */
  Run goingOn(Run run, long playhead) {
    long frame = Math.clamp(playhead, 0, frames - 1);
    return switch (run.atEnd()) {
      case Run.AtEnd.BackTo back -> {
        long end = Math.min(run.stretch().end(), frames);
        long first = Math.min(run.stretch().first(), end - 1);
        yield new Run(frame, new Stretch(first, end), run.speed(), back);
      }
      case Run.AtEnd.Stand _, Run.AtEnd.Again _ -> from(frame, run.speed());
    };
  }
}
