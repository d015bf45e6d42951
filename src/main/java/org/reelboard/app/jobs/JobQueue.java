package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.reelboard.document.Texts;
import org.slf4j.LoggerFactory;

/**
 * The jobs of a user: what waits, what is being done, and what became of the rest. It lies in a
 * file, and any number of processes may have it open. Who submits a job also sees to it that a
 * worker runs, see {@link WorkerProcesses}.
 */
public final class JobQueue implements AutoCloseable {
  /** So many ended jobs are remembered. */
  private static final int REMEMBERED = 100;

  private final QueueDatabase database;
  private final QueueFolder folder;
  private final Clock clock;
  private final Optional<String> notice;

  JobQueue(QueueDatabase database, QueueFolder folder, Clock clock, Optional<String> notice) {
    this.database = database;
    this.folder = folder;
    this.clock = clock;
    this.notice = notice;
  }

  /** Opens the queue in a folder; it is made where there is none. */
  public static JobQueue open(QueueFolder folder) throws JobsException {
    return QueueFile.open(folder, Clock.systemUTC());
  }

  /** What the user is to be told of the queue itself: that it began anew, or lies elsewhere. */
  public Optional<String> notice() {
    return notice;
  }

  QueueDatabase database() {
    return database;
  }

  /**
   * Puts a job in. Where an unfinished one makes exactly this already, that one is meant.
   *
   * @throws JobsException where an unfinished job has one of its claims
   */
  public Submission submit(NewJob job) throws JobsException {
    return done(
        write(sql -> {
          Optional<Claimed> claimed = claimed(sql, job.claims());
          if (claimed.isEmpty()) {
            return new Attempt.Done<>(new Submission(insert(sql, job), Submission.Outcome.NEW));
          }
          String owner = claimed.get().job();
          return jobs(sql).request(owner).equals(Optional.of(job.request().toString()))
              ? new Attempt.Done<>(new Submission(owner, Submission.Outcome.JOINED))
              : claimed.get().refused();
        }));
  }

  /** What came of a change that can be refused from within its transaction. */
  private sealed interface Attempt<T> {
    record Done<T>(T result) implements Attempt<T> {}

    record Refused<T>(String sentence) implements Attempt<T> {}
  }

  private static <T> T done(Attempt<T> attempt) throws JobsException {
    return switch (attempt) {
      case Attempt.Done<T>(T result) -> result;
      case Attempt.Refused<T>(String sentence) -> throw new JobsException(sentence);
    };
  }

  /** A claim that an unfinished job has. */
  private record Claimed(String name, String job) {
    <T> Attempt<T> refused() {
      return new Attempt.Refused<>(Texts.of("jobs.claimed", name, job));
    }
  }

  private Optional<Claimed> claimed(Sql sql, Collection<String> names) throws SQLException {
    for (String name : names) {
      Optional<String> owner = jobs(sql).claimant(name);
      if (owner.isPresent()) {
        return Optional.of(new Claimed(name, owner.get()));
      }
    }
    return Optional.empty();
  }

  private String insert(Sql sql, NewJob job) throws SQLException {
    JobRows jobs = jobs(sql);
    String id = JobIds.fresh();
    while (jobs.find(id).isPresent()) {
      id = JobIds.fresh();
    }
    jobs.insert(id, job);
    for (String claim : job.claims()) {
      jobs.claim(id, claim);
    }
    steps(sql).schedule(Step.plan(id), job.priority());
    folder.noteUnfinished();
    forgetOld(sql);
    return id;
  }

  private void forgetOld(Sql sql) throws SQLException {
    for (String old : jobs(sql).oldest(REMEMBERED)) {
      if (steps(sql).count(old) == 0) {
        jobs(sql).delete(old);
        new PieceRows(sql).delete(old);
        steps(sql).forgetLosses(old);
      }
    }
  }

  /** All jobs, the newest last. */
  public List<Job> all() throws JobsException {
    return read(sql -> jobs(sql).all());
  }

  public Optional<Job> find(String id) throws JobsException {
    return read(sql -> jobs(sql).find(id));
  }

  /** What a job was submitted with. */
  public Optional<ObjectNode> request(String id) throws JobsException {
    return read(sql -> jobs(sql).request(id)).map(QueueJson::read);
  }

  /** What a job that is done gave. */
  public Optional<ObjectNode> result(String id) throws JobsException {
    return read(sql -> jobs(sql).result(id)).map(QueueJson::read);
  }

  /** True while a job waits or runs. */
  public boolean anyUnfinished() throws JobsException {
    return read(sql -> jobs(sql).anyUnfinished());
  }

  /**
   * Ends a job. Workers that have a piece of it in hand stop within a second.
   *
   * @return false where it was at an end already
   */
  public boolean cancel(String id) throws JobsException {
    return write(sql -> {
      boolean ended = jobs(sql).end(id, JobState.CANCELLED);
      if (ended) {
        steps(sql).dropWaiting(id);
      }
      return ended;
    });
  }

  /** True where no worker has anything of a job in hand. */
  public boolean isAtRest(String id) throws JobsException {
    return read(sql -> steps(sql).count(id)) == 0;
  }

  /** Does a job again that failed or was cancelled; pieces that are there are not made again. */
  public void retry(String id) throws JobsException {
    retry(id, request -> request);
  }

  /**
   * The same with another request.
   *
   * @throws JobsException where it is not at such an end, or not yet at rest
   */
  public void retry(String id, UnaryOperator<ObjectNode> change) throws JobsException {
    Job job = find(id).orElseThrow(() -> new JobsException(Texts.of("jobs.no-such-job", id)));
    if (job.state() != JobState.FAILED && job.state() != JobState.CANCELLED) {
      throw new JobsException(
          Texts.of(job.state() == JobState.DONE ? "jobs.done-already" : "jobs.not-ended", id));
    }
    String request = change.apply(request(id).orElseThrow()).toString();
    done(write(sql -> again(sql, job, request)));
  }

  private Attempt<Boolean> again(Sql sql, Job job, String request) throws SQLException {
    if (steps(sql).count(job.id()) > 0) {
      return new Attempt.Refused<>(Texts.of("jobs.not-at-rest", job.id()));
    }
    Optional<Claimed> claimed = claimed(sql, jobs(sql).claims(job.id()));
    if (claimed.isPresent()) {
      return claimed.get().refused();
    }
    jobs(sql).again(job.id(), request);
    new PieceRows(sql).delete(job.id());
    steps(sql).forgetLosses(job.id());
    steps(sql).schedule(Step.plan(job.id()), job.priority());
    folder.noteUnfinished();
    return new Attempt.Done<>(true);
  }

  /** What state the queue is in; asking is cheap. */
  public QueueMark mark() throws JobsException {
    try {
      return database.mark();
    } catch (SQLException e) {
      throw unusable(e);
    }
  }

  private JobRows jobs(Sql sql) {
    return new JobRows(sql, clock);
  }

  private Steps steps(Sql sql) {
    return new Steps(sql, clock);
  }

  private <T> T read(QueueDatabase.Work<T> work) throws JobsException {
    try {
      return database.read(work);
    } catch (SQLException e) {
      throw unusable(e);
    }
  }

  private <T> T write(QueueDatabase.Work<T> work) throws JobsException {
    try {
      return database.write(work);
    } catch (SQLException e) {
      throw unusable(e);
    }
  }

  private JobsException unusable(SQLException cause) {
    return new JobsException(
        Texts.of("jobs.unusable", folder.queue(), String.valueOf(cause.getMessage())), cause);
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException e) {
      // What was committed is safe; nothing is lost but the tidying of the journal.
      LoggerFactory.getLogger(JobQueue.class).warn("{} was not closed", folder.queue(), e);
    }
  }
}
