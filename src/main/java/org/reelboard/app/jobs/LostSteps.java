package org.reelboard.app.jobs;

import java.nio.file.Files;
import java.sql.SQLException;
import org.reelboard.document.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Steps whose worker is gone are taken again; one that is lost with its worker time and again fails
 * its job. Where it is known that a worker crashed by itself, twice is enough; where it may have
 * been killed from outside, that says little of the step, and it takes more.
 */
final class LostSteps {
  private static final int MOST_CRASHES = 2;
  private static final int MOST_ENDS = 12;
  private static final Logger LOG = LoggerFactory.getLogger(LostSteps.class);

  private final Workshop shop;
  private final QueueFolder folder;

  LostSteps(Workshop shop, QueueFolder folder) {
    this.shop = shop;
    this.folder = folder;
  }

  /** Takes what workers have in hand that are no more, without waiting for their heartbeats. */
  void sweep() {
    shop.change(sql -> {
      for (Steps.Taken taken : shop.steps(sql).taken()) {
        if (WorkerName.parse(taken.worker()).map(WorkerName::isAlive).orElse(false)) {
          continue;
        }
        lost(sql, taken);
      }
    });
    folder.forgetOldCrashes();
  }

  /** A step of which no heartbeat came. */
  void lost(Step step) {
    shop.change(sql -> {
      for (Steps.Taken taken : shop.steps(sql).taken()) {
        if (taken.step().equals(step)) {
          lost(sql, taken);
        }
      }
    });
    shop.due().run();
  }

  private void lost(Sql sql, Steps.Taken taken) throws SQLException {
    Step step = taken.step();
    Steps.Loss loss = lossOf(taken.worker());
    long times = wasBegun(sql, taken) ? shop.steps(sql).countLoss(step, loss) : 0;
    LOG.info("{} was lost with its worker {} ({}, {} times)", step, taken.worker(), loss, times);
    int most = loss == Steps.Loss.CRASH ? MOST_CRASHES : MOST_ENDS;
    if (shop.jobs(sql).find(step.job()).map(job -> job.state().isEnd()).orElse(true)) {
      shop.steps(sql).drop(step);
    } else if (times >= most) {
      shop.fail(sql, step, JobProblem.of(Texts.of("jobs.crashed", name(sql, step), times)));
      shop.steps(sql).drop(step);
    } else {
      shop.steps(sql).handBack(step);
    }
    shop.jobs(sql).inHand(step.job(), shop.hands().frames(step.job()));
  }

  private static boolean wasBegun(Sql sql, Steps.Taken taken) throws SQLException {
    Step step = taken.step();
    return step.task() != Step.Task.PIECE
        || new PieceRows(sql).wasBegun(step.job(), step.piece(), taken.worker());
  }

  private Steps.Loss lossOf(String worker) {
    return WorkerName.parse(worker)
            .map(name -> Files.exists(folder.crashOf(name.process())))
            .orElse(false)
        ? Steps.Loss.CRASH
        : Steps.Loss.END;
  }

  private static String name(Sql sql, Step step) throws SQLException {
    return new PieceRows(sql)
        .find(step.job(), step.piece())
        .map(PieceRows.Row::name)
        .orElse(Texts.of("jobs.whole"));
  }
}
