package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.reelboard.document.ReelboardException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The step that makes one piece; the last of a job makes its finish due. */
final class PieceTask extends StepTask {
  /** After which a piece that failed is tried again. */
  static final Duration BACK_OFF = Duration.ofMillis(500);

  /** A piece that failed so often fails its job. */
  private static final int MOST_FAILURES = 2;

  private static final Logger LOG = LoggerFactory.getLogger(PieceTask.class);

  PieceTask(Workshop shop, LostSteps lost) {
    super(shop, Step.Task.PIECE, lost);
  }

  @Override
  Ending run(Step step) {
    Optional<PieceRows.Row> row =
        shop().read(sql -> new PieceRows(sql).find(step.job(), step.piece()));
    if (row.isEmpty() || !shop().live().contains(step.job())) {
      return over(step);
    }
    BooleanSupplier cancelled = () -> !shop().live().contains(step.job());
    try (OpenWorks.Use use = shop().use(step.job())) {
      Optional<MemoryGate.Place> place = shop().gate().enter(bytes(step, row.get()), cancelled);
      if (place.isEmpty()) {
        return over(step);
      }
      try (MemoryGate.Place entered = place.get()) {
        LOG.debug("{} of {}: {}", step.piece(), step.job(), entered);
        return made(step, row.get(), use.work(), cancelled);
      }
    } catch (ReelboardException e) {
      return failing(step, JobProblem.of(e.sentence()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return _ -> Standing.AGAIN;
    }
  }

  /** A piece that may have crashed a worker is made alone, so that the guilty one is found. */
  private long bytes(Step step, PieceRows.Row row) {
    boolean suspect = shop().read(sql -> shop().steps(sql).losses(step, Steps.Loss.CRASH)) > 0;
    return suspect ? Long.MAX_VALUE : row.bytes();
  }

  private Ending made(Step step, PieceRows.Row row, JobWork work, BooleanSupplier cancelled) {
    Hand hand = new Hand(step, row.frames(), work, System::nanoTime);
    shop().change(sql -> new PieceRows(sql).begin(step.job(), step.piece(), shop().name()));
    shop().hands().take(hand);
    try {
      ObjectNode report = work.make(step.piece(), hand, cancelled);
      return sql -> done(sql, step, row, report);
    } catch (ReelboardException e) {
      if (!cancelled.getAsBoolean()) {
        LOG.warn("{} of {} failed: {}", row.name(), step.job(), e.sentence(), e);
      }
      return failing(step, new JobProblem(e.sentence(), hand.place()));
    } finally {
      shop().hands().release(hand);
      // Before the gate opens: what the next piece does to this process is not this one's fault.
      shop().change(sql -> new PieceRows(sql).end(step.job(), step.piece()));
    }
  }

  /** The ending of a step that need not be done, as far as was known when it was begun. */
  private Ending over(Step step) {
    return sql ->
        shop().jobs(sql).is(step.job(), JobState.RUNNING) ? Standing.AGAIN : Standing.OVER;
  }

  private Standing done(Sql sql, Step step, PieceRows.Row row, ObjectNode report)
      throws SQLException {
    PieceRows rows = new PieceRows(sql);
    rows.done(step.job(), step.piece(), report);
    JobRows jobs = shop().jobs(sql);
    jobs.made(step.job(), row.frames());
    jobs.inHand(step.job(), shop().hands().frames(step.job()));
    if (!rows.anyWaiting(step.job()) && jobs.is(step.job(), JobState.RUNNING)) {
      shop().steps(sql).schedule(Step.finish(step.job()), jobs.priority(step.job()));
    }
    return Standing.OVER;
  }

  @Override
  Standing failed(Sql sql, Step step, JobProblem problem) throws SQLException {
    if (new PieceRows(sql).countFailure(step.job(), step.piece()) < MOST_FAILURES) {
      shop().steps(sql).hurry(step);
      return Standing.AGAIN;
    }
    shop().fail(sql, step, problem);
    return Standing.OVER;
  }
}
