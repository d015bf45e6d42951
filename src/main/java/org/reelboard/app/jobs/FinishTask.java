package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.List;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last step of a job: the whole of its pieces. Pieces that were lost meanwhile are made again.
 */
final class FinishTask extends StepTask {
  /** Pieces that are lost so often are not made again. */
  private static final int MOST_REMAKES = 10;

  private static final Logger LOG = LoggerFactory.getLogger(FinishTask.class);

  FinishTask(Workshop shop, LostSteps lost) {
    super(shop, Step.Task.FINISH, lost);
  }

  @Override
  Ending run(Step step) {
    List<MadePiece> made = shop().read(sql -> new PieceRows(sql).made(step.job()));
    try (OpenWorks.Use use = shop().use(step.job())) {
      ObjectNode result = use.work().finish(made, () -> isOver(step.job()));
      return sql -> done(sql, step.job(), result);
    } catch (LostPiecesException e) {
      LOG.warn("{} lost {}", step.job(), e.pieces(), e);
      return failing(step, e.pieces());
    } catch (ReelboardException e) {
      if (!isOver(step.job())) {
        LOG.warn("{} cannot be finished: {}", step.job(), e.sentence(), e);
      }
      return failing(step, JobProblem.of(e.sentence()));
    }
  }

  private boolean isOver(String job) {
    return !shop().read(sql -> shop().jobs(sql).is(job, JobState.RUNNING));
  }

  private Standing done(Sql sql, String job, ObjectNode result) throws SQLException {
    if (shop().jobs(sql).end(job, JobState.DONE)) {
      shop().jobs(sql).result(job, result.toString());
      new PieceRows(sql).forgetReports(job);
    }
    shop().live().remove(job);
    return Standing.OVER;
  }

  private Ending failing(Step step, List<PlannedPiece> lost) {
    return sql ->
        shop().jobs(sql).is(step.job(), JobState.RUNNING) ? remake(sql, step, lost) : Standing.OVER;
  }

  private Standing remake(Sql sql, Step step, List<PlannedPiece> lost) throws SQLException {
    JobRows jobs = shop().jobs(sql);
    if (jobs.countRemake(step.job()) > MOST_REMAKES) {
      return failed(sql, step, JobProblem.of(Texts.of("jobs.pieces-vanish")));
    }
    for (PlannedPiece piece : lost) {
      new PieceRows(sql).put(step.job(), piece);
      jobs.planned(step.job(), piece.frames(), 0);
      shop().steps(sql).schedule(Step.piece(step.job(), piece.id()), jobs.priority(step.job()));
    }
    return Standing.OVER;
  }

  @Override
  Standing failed(Sql sql, Step step, JobProblem problem) throws SQLException {
    shop().fail(sql, step, problem);
    return Standing.OVER;
  }
}
