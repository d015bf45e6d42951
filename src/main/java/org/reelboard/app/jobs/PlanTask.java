package org.reelboard.app.jobs;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.ReelboardException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The first step of a job: which pieces there are, and which of them are to be made. */
final class PlanTask extends StepTask {
  private static final Logger LOG = LoggerFactory.getLogger(PlanTask.class);

  PlanTask(Workshop shop, LostSteps lost) {
    super(shop, Step.Task.PLAN, lost);
  }

  @Override
  Ending run(Step step) {
    shop()
        .change(sql -> {
          shop().jobs(sql).start(step.job());
          shop().live().add(step.job());
        });
    try (OpenWorks.Use use = shop().use(step.job())) {
      List<PlannedPiece> pieces = use.work().pieces();
      LOG.info("{}: {} pieces", step.job(), pieces.size());
      return sql -> write(sql, step.job(), pieces);
    } catch (ReelboardException e) {
      LOG.info("{} cannot be planned: {}", step.job(), e.sentence(), e);
      return failing(step, JobProblem.of(e.sentence()));
    }
  }

  private Standing write(Sql sql, String job, List<PlannedPiece> pieces) throws SQLException {
    if (!shop().jobs(sql).is(job, JobState.RUNNING)) {
      return Standing.OVER;
    }
    PieceRows rows = new PieceRows(sql);
    Steps steps = shop().steps(sql);
    int priority = shop().jobs(sql).priority(job);
    List<Step> waiting = new ArrayList<>();
    for (PlannedPiece piece : pieces) {
      rows.put(job, piece);
      if (piece.state() == PieceState.WAITING) {
        waiting.add(Step.piece(job, piece.id()));
      }
    }
    steps.schedule(waiting, priority);
    if (!rows.anyWaiting(job)) {
      steps.schedule(Step.finish(job), priority);
    }
    shop().jobs(sql).planned(job, frames(pieces), framesThere(pieces));
    return Standing.OVER;
  }

  private static long frames(List<PlannedPiece> pieces) {
    return pieces.stream().mapToLong(PlannedPiece::frames).sum();
  }

  private static long framesThere(List<PlannedPiece> pieces) {
    return frames(pieces.stream().filter(piece -> piece.state() == PieceState.DONE).toList());
  }

  @Override
  Standing failed(Sql sql, Step step, JobProblem problem) throws SQLException {
    shop().fail(sql, step, problem);
    return Standing.OVER;
  }
}
