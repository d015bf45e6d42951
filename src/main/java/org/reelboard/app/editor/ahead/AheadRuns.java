package org.reelboard.app.editor.ahead;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.app.editor.play.Stretch;

/** Heavy stretches as they are shown: those beside each other that are equally far are one. */
public final class AheadRuns {
  private AheadRuns() {}

  /**
   * The runs of some marks.
   *
   * @param marks in the film's order
   */
  public static List<AheadMark> of(List<AheadMark> marks) {
    List<AheadMark> runs = new ArrayList<>();
    for (AheadMark mark : marks) {
      boolean goesOn =
          !runs.isEmpty()
              && runs.getLast().state().equals(mark.state())
              && runs.getLast().stretch().end() == mark.stretch().first();
      if (goesOn) {
        Stretch before = runs.removeLast().stretch();
        runs.add(new AheadMark(new Stretch(before.first(), mark.stretch().end()), mark.state()));
      } else {
        runs.add(mark);
      }
    }
    return List.copyOf(runs);
  }

  /** How much of the stretches is ready, from 0 to 1; 1 where there are none. */
  public static double ready(List<AheadMark> marks) {
    long all = 0;
    double ready = 0;
    for (AheadMark mark : marks) {
      long frames = mark.stretch().end() - mark.stretch().first();
      all += frames;
      ready += frames * done(mark.state());
    }
    return all == 0 ? 1 : ready / all;
  }

  private static double done(AheadState state) {
    return switch (state) {
      case AheadState.Heavy() -> 0;
      case AheadState.Making(double done) -> done;
      case AheadState.Ready() -> 1;
    };
  }
}
