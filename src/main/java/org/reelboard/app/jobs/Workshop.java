package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;

/**
 * What the steps of jobs share in a worker.
 *
 * @param name of the worker
 * @param due called when a step has become due
 */
record Workshop(
    WorkerName name,
    QueueDatabase database,
    Clock clock,
    List<JobKind> kinds,
    LiveJobs live,
    OpenWorks works,
    Hands hands,
    MemoryGate gate,
    Runnable due) {
  JobRows jobs(Sql sql) {
    return new JobRows(sql, clock);
  }

  Steps steps(Sql sql) {
    return new Steps(sql, clock);
  }

  /** The work of a job, opened if it is not. */
  OpenWorks.Use use(String job) throws ReelboardException {
    return works.use(job, () -> open(job));
  }

  private JobWork open(String job) throws ReelboardException {
    String id =
        read(sql -> jobs(sql).find(job))
            .map(Job::kind)
            .orElseThrow(() -> new JobsException(Texts.of("jobs.no-such-job", job)));
    ObjectNode request = QueueJson.read(read(sql -> jobs(sql).request(job)).orElseThrow());
    for (JobKind kind : kinds) {
      if (kind.id().equals(id)) {
        return kind.open(request, () -> !live.contains(job));
      }
    }
    throw new JobsException(Texts.of("jobs.other-kind", id));
  }

  <T> T read(QueueDatabase.Work<T> work) {
    try {
      return database.read(work);
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  void change(QueueDatabase.Change change) {
    try {
      database.change(change);
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  QueueMark mark() {
    try {
      return database.mark();
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  /** Within db-scheduler, which logs it and takes the step again later. */
  private static IllegalStateException broken(SQLException cause) {
    return new IllegalStateException("the queue of jobs cannot be used", cause);
  }

  /** Ends a job that cannot go on, as part of a transaction. */
  void fail(Sql sql, Step step, JobProblem problem) throws SQLException {
    if (jobs(sql).end(step.job(), JobState.FAILED)) {
      jobs(sql).problem(step.job(), problem);
      steps(sql).dropWaiting(step.job());
    }
    live.remove(step.job());
  }
}
