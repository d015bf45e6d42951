package org.reelboard.app.editor.background;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Small work that comes in crowds, in one line for all of it. */
public final class CountedWork implements WorkSource {
  private final WorkKind kind;
  private final Crowd crowd;
  private final Paces paces;

  /** Who does it. */
  public interface Crowd {
    /** Counts it. */
    Tally tally();

    /** Whether the user has stopped some of it. */
    boolean isStopped();

    /** Leaves what is not done yet. */
    void stop();

    /** Does what was stopped, and what could not be done. */
    void retry();
  }

  public CountedWork(WorkKind kind, Crowd crowd, Paces paces) {
    this.kind = kind;
    this.crowd = crowd;
    this.paces = paces;
    crowd.tally().listen((count, took) -> paces.learn(kind, count, took));
  }

  @Override
  public List<WorkLine> lines() {
    Optional<WorkState> state = crowd.tally().state();
    if (crowd.isStopped() && state.filter(WorkState::isUnfinished).isEmpty()) {
      state = Optional.of(new WorkState.Stopped());
    }
    return state.stream().map(this::line).toList();
  }

  private WorkLine line(WorkState state) {
    Optional<Duration> left =
        state instanceof WorkState.Counting(int done, int all)
            ? paces.expect(kind, all - done)
            : Optional.empty();
    return new WorkLine(kind, kind.id(), Optional.empty(), state, left);
  }

  @Override
  public void stop(String id) {
    crowd.stop();
  }

  @Override
  public void again(String id) {
    crowd.retry();
  }
}
